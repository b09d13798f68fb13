package org.minsheng.organisation;

import java.io.Serializable;

/** The short lasting code of a district, as it stands in addresses: {@code dapeng}. */
public record DistrictId(String value) implements Serializable {
}
