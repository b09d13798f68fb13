@NullMarked
package org.minsheng.paper;

import org.jspecify.annotations.NullMarked;
