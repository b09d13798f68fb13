/**
 * Selecting projects from ballots and prices: by votes, by equal shares, by best value. Pure functions on exact numbers,
 * with `.pb` files (Pabulib) to read and write, so that a stranger can recompute every result.
 */
@NullMarked
package org.minsheng.selection;

import org.jspecify.annotations.NullMarked;
