package org.minsheng.jpa;

import java.io.IOException;
import java.util.stream.Stream;

import org.springframework.boot.jpa.autoconfigure.EntityManagerFactoryBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/**
 * Finds the repositories of all capabilities and every mapping file of the classpath, so
 * that a capability is added by adding files.
 */
@Configuration(proxyBeanMethods = false)
@EnableJpaRepositories(basePackages = "org.minsheng", considerNestedRepositories = true, repositoryImplementationPostfix = "InSql")
class JpaConfiguration {

	private static final String MAPPINGS = "META-INF/orm/";

	@Bean
	EntityManagerFactoryBuilderCustomizer mappingFiles(ResourcePatternResolver resources) throws IOException {
		var files = Stream.of(resources.getResources("classpath*:" + MAPPINGS + "*.xml"))
			.map(Resource::getFilename)
			.distinct()
			.sorted()
			.toList();
		return builder -> builder.addPersistenceUnitPostProcessors(
				unit -> files.forEach(file -> unit.addMappingFileName(MAPPINGS + file)));
	}

}
