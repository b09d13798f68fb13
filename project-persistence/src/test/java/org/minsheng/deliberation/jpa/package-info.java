@NullMarked
package org.minsheng.deliberation.jpa;

import org.jspecify.annotations.NullMarked;
