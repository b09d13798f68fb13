/** Personal data that is kept unreadable. */
@NullMarked
package org.minsheng.secret;

import org.jspecify.annotations.NullMarked;
