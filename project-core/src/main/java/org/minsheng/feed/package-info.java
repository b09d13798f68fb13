/** Other systems that hand requests on to us, each by a key of its own. */
@NullMarked
package org.minsheng.feed;

import org.jspecify.annotations.NullMarked;
