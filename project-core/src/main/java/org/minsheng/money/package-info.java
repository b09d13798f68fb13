/** Sums of money in whole fen. */
@NullMarked
package org.minsheng.money;

import org.jspecify.annotations.NullMarked;
