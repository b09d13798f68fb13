/** How conversations are kept, and which messages were heard. */
@NullMarked
package org.minsheng.chat.jpa;

import org.jspecify.annotations.NullMarked;
