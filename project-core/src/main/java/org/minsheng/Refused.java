package org.minsheng;

import java.util.Optional;

import lombok.Getter;

/** Thrown where a caller went on although the answer to "why not?" was at hand. Nothing has changed. */
@Getter
public class Refused extends RuntimeException {

	private final transient Refusal refusal;

	public Refused(Refusal refusal) {
		super(refusal.key() + " " + refusal.arguments());
		this.refusal = refusal;
	}

	/** Goes on only where "why not?" has no answer. */
	public static void ifAny(Optional<Refusal> whyNot) {
		whyNot.ifPresent(refusal -> {
			throw refusal.asException();
		});
	}

}
