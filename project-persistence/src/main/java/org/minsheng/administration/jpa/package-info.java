/** Lists accounts by plain SQL. */
@NullMarked
package org.minsheng.administration.jpa;

import org.jspecify.annotations.NullMarked;
