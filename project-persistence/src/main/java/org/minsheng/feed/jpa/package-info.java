/** How keys and what came by them are kept. */
@NullMarked
package org.minsheng.feed.jpa;

import org.jspecify.annotations.NullMarked;
