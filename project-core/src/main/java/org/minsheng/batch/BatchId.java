package org.minsheng.batch;

import java.io.Serializable;
import java.util.UUID;

public record BatchId(UUID value) implements Serializable {
}
