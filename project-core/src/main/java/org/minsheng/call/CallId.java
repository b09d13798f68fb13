package org.minsheng.call;

import java.io.Serializable;
import java.util.UUID;

public record CallId(UUID value) implements Serializable {

	public static CallId random() {
		return new CallId(UUID.randomUUID());
	}

}
