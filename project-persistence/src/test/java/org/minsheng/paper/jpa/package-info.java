@NullMarked
package org.minsheng.paper.jpa;

import org.jspecify.annotations.NullMarked;
