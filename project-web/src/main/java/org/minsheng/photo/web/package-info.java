/** Serves photographs. */
@NullMarked
package org.minsheng.photo.web;

import org.jspecify.annotations.NullMarked;
