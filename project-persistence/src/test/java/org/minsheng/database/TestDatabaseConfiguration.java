package org.minsheng.database;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/**
 * Gives each application context of a test run an empty database of its own, all on the
 * one {@link TestServer}. {@code minsheng.test-database=false} leaves the choice of
 * database to the application, as in production.
 */
@AutoConfiguration(before = { DataSourceAutoConfiguration.class, EmbeddedDatabaseConfiguration.class })
@Conditional(EmbeddedDatabaseConfiguration.NoDatabaseNamed.class)
@ConditionalOnProperty(name = "minsheng.test-database", matchIfMissing = true)
class TestDatabaseConfiguration {

	@Bean
	JdbcConnectionDetails testDatabase() {
		return TestServer.shared().newDatabase();
	}

}
