@NullMarked
package org.minsheng.paper.web;

import org.jspecify.annotations.NullMarked;
