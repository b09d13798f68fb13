/** How deliveries are kept. */
@NullMarked
package org.minsheng.delivery.jpa;

import org.jspecify.annotations.NullMarked;
