/** What everybody may read: each project's record, lists, figures. Reads everybody's facts and changes none. */
@NullMarked
package org.minsheng.disclosure;

import org.jspecify.annotations.NullMarked;
