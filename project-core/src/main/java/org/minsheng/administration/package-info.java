/** Setting up an installation: its offices and communities, its accounts, and whoever looks after them. */
@NullMarked
package org.minsheng.administration;

import org.jspecify.annotations.NullMarked;
