/** What waits for whom, derived from the tables of moves. */
@NullMarked
package org.minsheng.desk;

import org.jspecify.annotations.NullMarked;
