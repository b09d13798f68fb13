@NullMarked
package org.minsheng.watch.jpa;

import org.jspecify.annotations.NullMarked;
