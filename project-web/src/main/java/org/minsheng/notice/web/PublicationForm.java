package org.minsheng.notice.web;

import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What a second person has looked for in the text before everybody reads it (个人信息保护法 art. 25). */
record PublicationForm(@Nullable Set<Check> checks) {

	/** Each must be ticked. */
	enum Check {

		NUMBERS, NAMES, HOMES, SENSITIVE, FACTS

	}

	void check(Errors errors) {
		if (checks == null || !checks.containsAll(EnumSet.allOf(Check.class))) {
			errors.rejectValue("checks", "desk.notice.check.missing");
		}
	}

}
