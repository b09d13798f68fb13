/** Balancing the reports item by item (R21, R40), the batch within the budget, and the reserve pool (R22). */
@NullMarked
package org.minsheng.batch;

import org.jspecify.annotations.NullMarked;
