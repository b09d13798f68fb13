/** Who did what, when and why, chained by hash so that nothing can be dropped or changed unseen. */
@NullMarked
package org.minsheng.trail;

import org.jspecify.annotations.NullMarked;
