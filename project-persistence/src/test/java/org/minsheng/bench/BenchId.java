package org.minsheng.bench;

import java.io.Serializable;
import java.util.UUID;

public record BenchId(UUID value) implements Serializable {

}
