/** How a year's money and its bookings are kept. */
@NullMarked
package org.minsheng.budget.jpa;

import org.jspecify.annotations.NullMarked;
