/** The marks of the house: what every capability may use. */
@NullMarked
package org.minsheng;

import org.jspecify.annotations.NullMarked;
