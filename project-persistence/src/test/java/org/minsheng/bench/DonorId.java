package org.minsheng.bench;

import java.io.Serializable;
import java.util.UUID;

public record DonorId(UUID value) implements Serializable {

}
