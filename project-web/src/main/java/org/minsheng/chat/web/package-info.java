/** The WeChat public account (微信公众号): off until it is configured. */
@NullMarked
package org.minsheng.chat.web;

import org.jspecify.annotations.NullMarked;
