/** How ballot papers and their readings are kept, and destroyed. */
@NullMarked
package org.minsheng.paper.jpa;

import org.jspecify.annotations.NullMarked;
