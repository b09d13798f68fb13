package org.minsheng;

import lombok.Getter;

/** Thrown where a caller went on although the answer to "why not?" was at hand. Nothing has changed. */
@Getter
public class Refused extends RuntimeException {

	private final transient Refusal refusal;

	public Refused(Refusal refusal) {
		super(refusal.key() + " " + refusal.arguments());
		this.refusal = refusal;
	}

}
