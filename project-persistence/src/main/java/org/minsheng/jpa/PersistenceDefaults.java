package org.minsheng.jpa;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.support.ResourcePropertySource;

/**
 * Offers the module's own settings to any application it is part of; every other source
 * of settings goes before them.
 */
class PersistenceDefaults implements EnvironmentPostProcessor {

	private static final String LOCATION = "classpath:META-INF/persistence.properties";

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		try {
			environment.getPropertySources().addLast(new ResourcePropertySource("persistence", LOCATION));
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
