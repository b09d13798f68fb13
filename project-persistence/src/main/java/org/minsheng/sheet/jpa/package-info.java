/** How sheets and their lines are kept until they are taken in. */
@NullMarked
package org.minsheng.sheet.jpa;

import org.jspecify.annotations.NullMarked;
