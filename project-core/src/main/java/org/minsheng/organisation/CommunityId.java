package org.minsheng.organisation;

import java.io.Serializable;

/** The short lasting code of a community, as it stands in addresses: {@code guanhu}. */
public record CommunityId(String value) implements Serializable {
}
