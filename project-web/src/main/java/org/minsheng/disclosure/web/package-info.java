/**
 * The public pages: projects, notices, batches, the pool, figures, open data. The desk borrows how they draw a road and
 * tell a timeline.
 */
@NullMarked
@NamedInterface("pages")
package org.minsheng.disclosure.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
