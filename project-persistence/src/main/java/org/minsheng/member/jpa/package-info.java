/** How members and their roles are kept. */
@NullMarked
package org.minsheng.member.jpa;

import org.jspecify.annotations.NullMarked;
