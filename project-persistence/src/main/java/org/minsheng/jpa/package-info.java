/** How the core's aggregates are kept: one persistence unit, one transaction per use case. */
@NullMarked
package org.minsheng.jpa;

import org.jspecify.annotations.NullMarked;
