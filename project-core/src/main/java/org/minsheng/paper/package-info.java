/** Votes on paper: numbered sheets, who holds one, and two clerks who read each of them without seeing the other's. */
@NullMarked
package org.minsheng.paper;

import org.jspecify.annotations.NullMarked;
