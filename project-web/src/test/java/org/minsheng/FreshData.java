package org.minsheng;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives each application of a build a data folder of its own, so that a preset is loaded as on a first start. */
class FreshData implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext application) {
		try {
			var target = Files.createDirectories(Path.of("target"));
			var folder = Files.createTempDirectory(target, "data-");
			TestPropertyValues.of("minsheng.data-dir=" + folder).applyTo(application);
		} catch (IOException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
	}

}
