package org.minsheng.proposal;

import java.io.Serializable;
import java.util.UUID;

public record CommentId(UUID value) implements Serializable {

	public static CommentId random() {
		return new CommentId(UUID.randomUUID());
	}

}
