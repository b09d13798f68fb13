/** Messages on the site, and what leaves it by mail and text message. */
@NullMarked
package org.minsheng.message.web;

import org.jspecify.annotations.NullMarked;
