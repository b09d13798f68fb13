/** A capability of the tests only: how the core looks to the persistence module. */
@NullMarked
package org.minsheng.bench;

import org.jspecify.annotations.NullMarked;
