package org.minsheng.paper;

import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** Where a sheet has got to. */
@RequiredArgsConstructor
public enum Stage {
	PRINTED(Finding.NOT_ON_THE_ROLL), OUT(null),
	/** Its voter was seen to put it into the box. */
	IN(null),
	/** Taken back, lost or spoilt. */
	VOID(Finding.DOUBLE);

	private final @Nullable Finding only;

	/** All that may be found on a sheet in this stage; empty where anything may. */
	Optional<Finding> only() {
		return Optional.ofNullable(only);
	}

}
