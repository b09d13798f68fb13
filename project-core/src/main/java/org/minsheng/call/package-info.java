/** Calls for requests (征集通知): when a community collects its year's requests. */
@NullMarked
package org.minsheng.call;

import org.jspecify.annotations.NullMarked;
