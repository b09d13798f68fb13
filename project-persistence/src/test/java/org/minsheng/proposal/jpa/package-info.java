@NullMarked
package org.minsheng.proposal.jpa;

import org.jspecify.annotations.NullMarked;
