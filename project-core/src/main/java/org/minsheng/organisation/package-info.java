/** Districts, offices, communities, the dated rules of the programme and the calendar of working days. */
@NullMarked
package org.minsheng.organisation;

import org.jspecify.annotations.NullMarked;
