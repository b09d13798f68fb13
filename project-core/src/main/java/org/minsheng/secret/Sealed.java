package org.minsheng.secret;

import java.io.Serializable;

/** What a {@link Vault} made unreadable. Begins with the name of the way it was done, so that another may follow. */
public record Sealed(String text) implements Serializable {
}
