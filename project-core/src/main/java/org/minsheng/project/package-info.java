/** The project (项目): identity, place, status, amounts, and the one table of its moves. */
@NullMarked
package org.minsheng.project;

import org.jspecify.annotations.NullMarked;
