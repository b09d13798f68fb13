package org.minsheng.preset;

import java.util.Set;
import java.util.TreeSet;

import lombok.AccessLevel;
import lombok.NoArgsConstructor;
import org.springframework.core.env.Environment;

/** Which preset an installation is to begin with. */
@NoArgsConstructor(access = AccessLevel.PRIVATE)
final class PresetName {

	static final String SETTING = "minsheng.preset";

	static final String NONE = "none";

	private static final String DEFAULT = "kuichong-2016";

	private static final Set<String> KNOWN = new TreeSet<>(Set.of(DEFAULT, "xiangzhou-2021", NONE));

	/**
	 * The setting; where there is none, the embedded database gets the default preset and a given one gets none.
	 * @throws PresetTrouble where nobody knows the name
	 */
	static String in(Environment environment) {
		var name = environment.getProperty(SETTING, isDatabaseGiven(environment) ? NONE : DEFAULT).strip();
		if (!KNOWN.contains(name)) {
			throw PresetTrouble.unknown(name, KNOWN);
		}
		return name;
	}

	private static boolean isDatabaseGiven(Environment environment) {
		return environment.containsProperty("spring.datasource.url") || environment.containsProperty("spring.datasource.jndi-name");
	}

}
