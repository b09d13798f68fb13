/** Who is signed in, and which pages are for whom. */
@NullMarked
package org.minsheng.security;

import org.jspecify.annotations.NullMarked;
