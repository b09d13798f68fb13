package org.minsheng.preset;

import java.util.Map;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Settles the preset before anything starts, so that everybody reads the same setting; with one, the profile
 * {@code demonstration} is active.
 */
class PresetChoice implements EnvironmentPostProcessor {

	private static final String PROFILE = "demonstration";

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		var name = PresetName.in(environment);
		environment.getPropertySources().addLast(new MapPropertySource("preset", Map.of(PresetName.SETTING, name)));
		if (!name.equals(PresetName.NONE)) {
			environment.addActiveProfile(PROFILE);
		}
	}

}
