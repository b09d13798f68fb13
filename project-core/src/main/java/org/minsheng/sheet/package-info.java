/** A collection round on paper, typed into a spreadsheet and taken in at once: all of it or none. */
@NullMarked
package org.minsheng.sheet;

import org.jspecify.annotations.NullMarked;
