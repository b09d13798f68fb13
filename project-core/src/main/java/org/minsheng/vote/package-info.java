/** The community's vote: the round and its published rule, the roll, secret ballots, the result and how to check it. */
@NullMarked
package org.minsheng.vote;

import org.jspecify.annotations.NullMarked;
