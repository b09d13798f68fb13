/** A capability of the tests only: how a port of the core is served. */
@NullMarked
package org.minsheng.bench.jpa;

import org.jspecify.annotations.NullMarked;
