/** Fixtures for tests of any module: an office with its staff, and projects brought to a stage by real moves. */
@NullMarked
package org.minsheng.road;

import org.jspecify.annotations.NullMarked;
