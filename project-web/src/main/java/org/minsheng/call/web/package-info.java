/** Publishing calls at the desk, and telling residents when they will be heard. */
@NullMarked
package org.minsheng.call.web;

import org.jspecify.annotations.NullMarked;
