package org.minsheng.deliberation;

import java.io.Serializable;
import java.util.UUID;

public record MeetingId(UUID value) implements Serializable {
}
