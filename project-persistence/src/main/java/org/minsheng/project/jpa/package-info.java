/** How projects are kept. */
@NullMarked
package org.minsheng.project.jpa;

import org.jspecify.annotations.NullMarked;
