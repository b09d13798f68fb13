/** The time by which an installation lives: the machine's, or a demonstration's own. */
@NullMarked
package org.minsheng.clock;

import org.jspecify.annotations.NullMarked;
