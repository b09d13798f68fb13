package org.minsheng.preset;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import org.minsheng.clock.Demonstration;

/** Takes a breath every few steps: often enough to have little in mind, seldom enough to write many things at once. */
@Component
@RequiredArgsConstructor
class Pace {

	private static final int STEPS = 6;

	private final Demonstration demonstration;

	private int taken;

	void step() {
		taken++;
		if (taken % STEPS == 0) {
			demonstration.settle();
		}
	}

}
