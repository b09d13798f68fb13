/** How places, dated rules, holidays and code series are kept. */
@NullMarked
package org.minsheng.organisation.jpa;

import org.jspecify.annotations.NullMarked;
