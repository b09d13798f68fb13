package org.minsheng.page;

import java.time.Duration;

import lombok.Getter;

/** Thrown where somebody knocked at an open door more often than it allows. */
@Getter
public class TooOften extends RuntimeException {

	private final Duration wait;

	public TooOften(Duration wait) {
		super("Again in " + wait);
		this.wait = wait;
	}

}
