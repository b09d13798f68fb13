/** Seals with a key below the data directory, or with the one that was configured. */
@NullMarked
package org.minsheng.secret.files;

import org.jspecify.annotations.NullMarked;
