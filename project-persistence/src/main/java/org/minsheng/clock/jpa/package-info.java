/** How a demonstration's clock is kept. */
@NullMarked
package org.minsheng.clock.jpa;

import org.jspecify.annotations.NullMarked;
