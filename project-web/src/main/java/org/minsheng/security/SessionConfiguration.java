package org.minsheng.security;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/** Who is signed in is known to all nodes, and a node that dies signs nobody out. */
@Configuration
class SessionConfiguration {

	/** Two requests at once may put the same into a session: the later one wins, where else it would fail. */
	@Bean
	SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionsOnPostgres() {
		return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
	}

	@Bean(defaultCandidate = false)
	@Qualifier("springSessionConversionService")
	ConversionService springSessionConversionService(SealedObjects objects) {
		var conversions = new GenericConversionService();
		conversions.addConverter(new SealedAttributes(objects));
		return conversions;
	}

}
