/** How batches are kept. */
@NullMarked
package org.minsheng.batch.jpa;

import org.jspecify.annotations.NullMarked;
