/** How rounds, rolls and ballots are kept. */
@NullMarked
package org.minsheng.vote.jpa;

import org.jspecify.annotations.NullMarked;
