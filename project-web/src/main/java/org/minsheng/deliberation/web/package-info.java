/** Pages for the five-party meeting: calling it, signing in, counting, confirming. */
@NullMarked
package org.minsheng.deliberation.web;

import org.jspecify.annotations.NullMarked;
