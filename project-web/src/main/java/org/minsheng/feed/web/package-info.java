/** The door for other systems, its page of instructions, and the keys. */
@NullMarked
package org.minsheng.feed.web;

import org.jspecify.annotations.NullMarked;
