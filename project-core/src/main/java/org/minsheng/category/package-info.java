/** What kind of project it is, and what it is for: two separate questions (R24, R25). */
@NullMarked
package org.minsheng.category;

import org.jspecify.annotations.NullMarked;
