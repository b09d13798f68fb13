/** Lists and figures against real projects. */
@NullMarked
package org.minsheng.disclosure.jpa;

import org.jspecify.annotations.NullMarked;
