/** What every page shares: words, layout, errors, languages. */
@NullMarked
package org.minsheng.page;

import org.jspecify.annotations.NullMarked;
