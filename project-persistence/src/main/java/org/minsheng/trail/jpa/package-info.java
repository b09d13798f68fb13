/** How the chains are kept: only ever added to. */
@NullMarked
package org.minsheng.trail.jpa;

import org.jspecify.annotations.NullMarked;
