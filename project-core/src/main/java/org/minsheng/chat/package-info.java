/** Requests made in a conversation: somebody writes, sends a place and pictures, and says when it is done. */
@NullMarked
package org.minsheng.chat;

import org.jspecify.annotations.NullMarked;
