@NullMarked
package org.minsheng.message.jpa;

import org.jspecify.annotations.NullMarked;
