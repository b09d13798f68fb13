package org.minsheng.completion;

import java.io.Serializable;
import java.util.UUID;

public record PaymentId(UUID value) implements Serializable {
}
