package org.minsheng.notice;

import java.io.Serializable;
import java.util.UUID;

public record ObjectionId(UUID value) implements Serializable {
}
