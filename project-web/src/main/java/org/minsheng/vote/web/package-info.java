/** Pages of the community's vote: the ballot, the result and its check, and the desk's side of a round. */
@NullMarked
package org.minsheng.vote.web;

import org.jspecify.annotations.NullMarked;
