/** Presets: the facts of the two articles, brought through the model's own use cases on the first start. */
@NullMarked
package org.minsheng.preset;

import org.jspecify.annotations.NullMarked;
