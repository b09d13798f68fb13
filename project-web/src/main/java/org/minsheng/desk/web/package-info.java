/** The staff's pages for a project on its road, for batches and for budgets. */
@NullMarked
package org.minsheng.desk.web;

import org.jspecify.annotations.NullMarked;
