/** Tells submitters and supporters what became of their requests: on the site, by mail, by text message. */
@NullMarked
package org.minsheng.message;

import org.jspecify.annotations.NullMarked;
