/** Pages for taking in a collection round: template, upload, preview, import. */
@NullMarked
package org.minsheng.sheet.web;

import org.jspecify.annotations.NullMarked;
