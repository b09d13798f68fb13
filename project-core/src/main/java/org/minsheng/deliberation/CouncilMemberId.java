package org.minsheng.deliberation;

import java.io.Serializable;
import java.util.UUID;

public record CouncilMemberId(UUID value) implements Serializable {

	public static CouncilMemberId random() {
		return new CouncilMemberId(UUID.randomUUID());
	}

}
