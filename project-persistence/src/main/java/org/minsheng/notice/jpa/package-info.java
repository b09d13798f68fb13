/** How notices and objections are kept. */
@NullMarked
package org.minsheng.notice.jpa;

import org.jspecify.annotations.NullMarked;
