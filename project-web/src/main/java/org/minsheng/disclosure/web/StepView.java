package org.minsheng.disclosure.web;

import java.util.List;
import java.util.Locale;

import org.minsheng.disclosure.StepState;

/** A step of the road as the pages draw it; both parts are keys of messages. */
public record StepView(String key, String state) {

	public static List<StepView> of(List<StepState> steps) {
		return steps.stream()
			.map(step -> new StepView(lower(step.step()), lower(step.state())))
			.toList();
	}

	private static String lower(Enum<?> name) {
		return name.name().toLowerCase(Locale.ROOT);
	}

}
