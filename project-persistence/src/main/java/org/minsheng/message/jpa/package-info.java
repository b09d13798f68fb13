/** How messages are kept, collected and claimed. */
@NullMarked
package org.minsheng.message.jpa;

import org.jspecify.annotations.NullMarked;
