/** Photographs on the file system, below the data directory. */
@NullMarked
package org.minsheng.photo.files;

import org.jspecify.annotations.NullMarked;
