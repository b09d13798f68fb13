package org.minsheng.member;

import java.io.Serializable;
import java.util.UUID;

public record MemberId(UUID value) implements Serializable {

	public static MemberId random() {
		return new MemberId(UUID.randomUUID());
	}

}
