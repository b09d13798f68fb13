/** Pages for rating and for money. */
@NullMarked
package org.minsheng.completion.web;

import org.jspecify.annotations.NullMarked;
