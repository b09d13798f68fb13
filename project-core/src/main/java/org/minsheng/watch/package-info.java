/** What a scrutineer looks at in a vote: when ballots came, from how many devices, and with whose help. It judges nothing. */
@NullMarked
package org.minsheng.watch;

import org.jspecify.annotations.NullMarked;
