package org.minsheng.selection;

import java.util.Optional;
import java.util.stream.Stream;

import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** How voters say what they want; the names in files are Pabulib's. */
@Getter
@RequiredArgsConstructor
public enum BallotKind {

	APPROVAL("approval"),
	CHOOSE_ONE("choose-1"),
	CUMULATIVE("cumulative"),
	SCORING("scoring"),
	ORDINAL("ordinal");

	private final String fileName;

	static Optional<BallotKind> named(String fileName) {
		return Stream.of(values()).filter(kind -> kind.fileName.equalsIgnoreCase(fileName.strip())).findFirst();
	}

	/** Whether a ballot gives each of its choices a number of points. */
	public boolean givesPoints() {
		return this == CUMULATIVE || this == SCORING;
	}

	/** Whether it counts in which order a ballot names its choices. */
	public boolean ranks() {
		return this == ORDINAL;
	}

}
