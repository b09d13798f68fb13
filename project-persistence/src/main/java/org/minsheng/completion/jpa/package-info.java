/** How payments and ratings are kept. */
@NullMarked
package org.minsheng.completion.jpa;

import org.jspecify.annotations.NullMarked;
