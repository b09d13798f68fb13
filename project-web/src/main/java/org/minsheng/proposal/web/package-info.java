/** Pages for making, following and sorting requests. */
@NullMarked
package org.minsheng.proposal.web;

import org.jspecify.annotations.NullMarked;
