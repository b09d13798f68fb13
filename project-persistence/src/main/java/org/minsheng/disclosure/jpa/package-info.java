/** What everybody may read, each list in one statement. */
@NullMarked
package org.minsheng.disclosure.jpa;

import org.jspecify.annotations.NullMarked;
