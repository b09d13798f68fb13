/** Makes projects of requests. */
@NullMarked
package org.minsheng.project.web;

import org.jspecify.annotations.NullMarked;
