/** The work queue: what first. */
@NullMarked
package org.minsheng.desk.web;

import org.jspecify.annotations.NullMarked;
