package org.minsheng.feed.web;

import java.io.IOException;
import java.io.UncheckedIOException;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The description for machines; what a request looks like is the schema that it is checked by. */
@Configuration
class ApiDescription {

	@Bean
	OpenAPI api() {
		var description = "For systems that hand residents' requests on to a community. Keys are made by the administrator.";
		return new OpenAPI().info(new Info().title("Minsheng").version("1").description(description));
	}

	@Bean
	OpenApiCustomizer requestSchema(Schema schema) {
		return api -> api.getComponents()
			.addSecuritySchemes("key", new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"))
			.addSchemas("Request", read(schema.text()));
	}

	private static io.swagger.v3.oas.models.media.Schema<?> read(String text) {
		try {
			return Json31.mapper().readValue(text, io.swagger.v3.oas.models.media.Schema.class);
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

}
