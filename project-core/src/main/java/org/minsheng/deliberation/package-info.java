/** The five-party meeting (R15, R16): attendance, quorum, votes per item, the agreed amount. */
@NullMarked
package org.minsheng.deliberation;

import org.jspecify.annotations.NullMarked;
