/** Residents and staff, their roles and the part of the organisation in which a role holds. */
@NullMarked
package org.minsheng.member;

import org.jspecify.annotations.NullMarked;
