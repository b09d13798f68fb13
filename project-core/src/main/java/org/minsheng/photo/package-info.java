/** Photographs, known by the hash of their content. */
@NullMarked
package org.minsheng.photo;

import org.jspecify.annotations.NullMarked;
