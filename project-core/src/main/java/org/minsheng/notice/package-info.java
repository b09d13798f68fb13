/** Public notices (公示), their clock in working days, and objections by anybody. */
@NullMarked
package org.minsheng.notice;

import org.jspecify.annotations.NullMarked;
