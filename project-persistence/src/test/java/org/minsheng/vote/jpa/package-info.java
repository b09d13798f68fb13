@NullMarked
package org.minsheng.vote.jpa;

import org.jspecify.annotations.NullMarked;
