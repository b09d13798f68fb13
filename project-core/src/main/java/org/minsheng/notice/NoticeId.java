package org.minsheng.notice;

import java.io.Serializable;
import java.util.UUID;

public record NoticeId(UUID value) implements Serializable {
}
