/** The clock, what falls due by it, and the bar that moves a demonstration's time on. */
@NullMarked
package org.minsheng.clock.web;

import org.jspecify.annotations.NullMarked;
