/** Procurement, contract, work and acceptance, up to the day of use. */
@NullMarked
package org.minsheng.delivery;

import org.jspecify.annotations.NullMarked;
