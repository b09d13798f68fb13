package org.minsheng.sheet;

import java.io.Serializable;
import java.util.UUID;

public record SheetId(UUID value) implements Serializable {

	public static SheetId random() {
		return new SheetId(UUID.randomUUID());
	}

}
