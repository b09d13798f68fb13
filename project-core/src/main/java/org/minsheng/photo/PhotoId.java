package org.minsheng.photo;

import java.io.Serializable;

/** The SHA-256 of a stored photograph, in hex; its name everywhere. */
public record PhotoId(String value) implements Serializable {
}
