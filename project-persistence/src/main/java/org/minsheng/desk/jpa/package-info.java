/** What waits for whom: one statement per kind of thing. */
@NullMarked
package org.minsheng.desk.jpa;

import org.jspecify.annotations.NullMarked;
