/** Personal data that is kept unreadable, and codes that are read off paper. */
@NullMarked
package org.minsheng.secret;

import org.jspecify.annotations.NullMarked;
