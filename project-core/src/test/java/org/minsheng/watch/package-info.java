@NullMarked
package org.minsheng.watch;

import org.jspecify.annotations.NullMarked;
