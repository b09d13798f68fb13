/** Payment, settlement, audit, rating by residents, closing and archive. */
@NullMarked
package org.minsheng.completion;

import org.jspecify.annotations.NullMarked;
