/** The year's money: sources, and a ledger of what is reserved, committed and paid. */
@NullMarked
package org.minsheng.budget;

import org.jspecify.annotations.NullMarked;
