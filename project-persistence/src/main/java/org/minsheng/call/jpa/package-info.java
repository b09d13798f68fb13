/** How calls are kept. */
@NullMarked
package org.minsheng.call.jpa;

import org.jspecify.annotations.NullMarked;
