package org.minsheng.database;

import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/**
 * Offers the embedded server wherever no other database was named. The server is a bean,
 * so it outlives the connection pool and stops with the application, however that ends.
 */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@Conditional(EmbeddedDatabaseConfiguration.NoDatabaseNamed.class)
@ConditionalOnMissingBean(JdbcConnectionDetails.class)
class EmbeddedDatabaseConfiguration {

	@Bean
	EmbeddedServer embeddedServer(@Value("${minsheng.data-dir:./data}") Path dataDirectory) {
		return EmbeddedServer.start(dataDirectory, Durability.FULL);
	}

	@Bean
	JdbcConnectionDetails embeddedConnectionDetails(EmbeddedServer server) {
		return server.connectionTo(EmbeddedServer.DATABASE);
	}

	/** Holds while neither a URL nor a JNDI name says where the data is. */
	static class NoDatabaseNamed extends NoneNestedConditions {

		NoDatabaseNamed() {
			super(ConfigurationPhase.PARSE_CONFIGURATION);
		}

		@ConditionalOnProperty("spring.datasource.url")
		static class Url {

		}

		@ConditionalOnProperty("spring.datasource.jndi-name")
		static class JndiName {

		}

	}

}
