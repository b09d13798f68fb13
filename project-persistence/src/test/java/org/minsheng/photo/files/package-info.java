/** What becomes of a picture. */
@NullMarked
package org.minsheng.photo.files;

import org.jspecify.annotations.NullMarked;
