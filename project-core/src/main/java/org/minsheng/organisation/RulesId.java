package org.minsheng.organisation;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Which scope a set of rules holds for, and from which day.
 *
 * @param scope the district's code, or the district's and the office's joined by a slash
 */
public record RulesId(String scope, LocalDate from) implements Serializable {

	static RulesId of(Scope scope, LocalDate from) {
		return new RulesId(key(scope), from);
	}

	/** The district's code, or the district's and the office's joined by a slash. */
	public static String key(Scope scope) {
		return scope.office() == null ? scope.district() : scope.district() + "/" + scope.office();
	}

}
