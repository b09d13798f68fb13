package org.minsheng.organisation;

import java.io.Serializable;

/** The short lasting code of an office, as it stands in addresses: {@code kuichong}. */
public record OfficeId(String value) implements Serializable {
}
