/** The desk's side of notices: drafting, checking, publishing, answering objections. */
@NullMarked
package org.minsheng.notice.web;

import org.jspecify.annotations.NullMarked;
