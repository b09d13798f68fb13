/** How often somebody may knock at a door that is open to anybody. */
@NullMarked
package org.minsheng.limit;

import org.jspecify.annotations.NullMarked;
