package org.minsheng.organisation;

import java.io.Serializable;

/** The short lasting code of a office, as it stands in addresses: {@code guanhu}. */
public record OfficeId(String value) implements Serializable {
}
