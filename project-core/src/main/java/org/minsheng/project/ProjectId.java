package org.minsheng.project;

import java.io.Serializable;
import java.util.UUID;

public record ProjectId(UUID value) implements Serializable {

	public static ProjectId random() {
		return new ProjectId(UUID.randomUUID());
	}

}
