package org.minsheng.proposal;

import java.io.Serializable;
import java.util.UUID;

public record ProposalId(UUID value) implements Serializable {

	public static ProposalId random() {
		return new ProposalId(UUID.randomUUID());
	}

}
