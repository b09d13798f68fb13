package org.minsheng.project;

import java.io.Serializable;
import java.util.UUID;

public record TemplateId(UUID value) implements Serializable {

	public static TemplateId random() {
		return new TemplateId(UUID.randomUUID());
	}

}
