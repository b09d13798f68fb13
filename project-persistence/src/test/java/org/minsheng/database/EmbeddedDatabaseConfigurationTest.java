package org.minsheng.database;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class EmbeddedDatabaseConfigurationTest {

	@TempDir
	private static Path data;

	private final ApplicationContextRunner application = new ApplicationContextRunner()
		.withPropertyValues("minsheng.data-dir=" + data)
		.withConfiguration(AutoConfigurations.of(EmbeddedDatabaseConfiguration.class));

	@Test
	void startsAServerWhereNoDatabaseIsNamed() {
		application.run(context -> assertThat(context.getBean(JdbcConnectionDetails.class).getJdbcUrl())
			.startsWith("jdbc:postgresql://127.0.0.1:")
			.endsWith("/minsheng"));
	}

	/** An empty URL is a mistake for Spring Boot to report, not a choice to make for whoever made it. */
	@ParameterizedTest
	@ValueSource(strings = { "spring.datasource.url=jdbc:postgresql://db.example.org/minsheng", "spring.datasource.url=",
			"spring.datasource.jndi-name=java:comp/env/jdbc/minsheng" })
	void startsNothingWhereADatabaseIsNamed(String setting) {
		application.withPropertyValues(setting)
			.run(context -> assertThat(context).hasNotFailed()
				.doesNotHaveBean(EmbeddedServer.class)
				.doesNotHaveBean(JdbcConnectionDetails.class));
	}

	@Test
	void leavesAnotherOffersConnectionAlone() {
		var other = new ServerConnection("db.example.org", 5432, "minsheng", "secret");
		application.withBean(JdbcConnectionDetails.class, () -> other)
			.run(context -> assertThat(context).doesNotHaveBean(EmbeddedServer.class));
	}

}
