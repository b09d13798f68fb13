/** The queues of a real town. */
@NullMarked
package org.minsheng.desk.jpa;

import org.jspecify.annotations.NullMarked;
