/** The desk's side of votes on paper: printing, handing out, two readings, and the third where they differ. */
@NullMarked
package org.minsheng.paper.web;

import org.jspecify.annotations.NullMarked;
