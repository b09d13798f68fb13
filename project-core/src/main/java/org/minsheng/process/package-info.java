/** The one shape of every table of moves: from where, to where, by whom; checked and written down in one place. */
@NullMarked
package org.minsheng.process;

import org.jspecify.annotations.NullMarked;
