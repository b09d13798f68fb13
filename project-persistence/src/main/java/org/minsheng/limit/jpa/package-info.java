/** Counts the knocks where all nodes see them. */
@NullMarked
package org.minsheng.limit.jpa;

import org.jspecify.annotations.NullMarked;
