@NullMarked
package org.minsheng.watch.web;

import org.jspecify.annotations.NullMarked;
