/** A resident's request (诉求) from the first word until it lives on in a project or is answered. */
@NullMarked
package org.minsheng.proposal;

import org.jspecify.annotations.NullMarked;
