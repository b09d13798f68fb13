package org.minsheng.feed.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a request must look like; the file that others read is the one that we check by. */
@Component
class Schema {

	private static final ClassPathResource FILE = new ClassPathResource("api/request.schema.json");

	private final JsonMapper json = JsonMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.build();

	private final com.networknt.schema.Schema schema;

	Schema() {
		schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text(), InputFormat.JSON);
	}

	/** What is wrong at one place; field is a JSON pointer. */
	record Fault(String field, String message) {
	}

	String text() {
		try {
			return FILE.getContentAsString(StandardCharsets.UTF_8);
		} catch (IOException missing) {
			throw new UncheckedIOException(missing);
		}
	}

	/**
	 * The message, if it is as it must be.
	 * @throws Invalid where it is not
	 */
	HandedRequest read(byte[] body) {
		try {
			var tree = json.readTree(body);
			var faults = schema.validate(tree, context -> context.executionConfig(config -> config.locale(LocaleContextHolder.getLocale())))
				.stream()
				.map(error -> new Fault(pointer(error), error.getMessage()))
				.toList();
			if (!faults.isEmpty()) {
				throw new Invalid(faults);
			}
			return json.treeToValue(tree, HandedRequest.class);
		} catch (JacksonException broken) {
			throw new Invalid(List.of());
		}
	}

	/** Where a property is missing or too many, its own place and not its parent's. */
	private static String pointer(Error error) {
		var place = error.getInstanceLocation().toString();
		return error.getProperty() == null ? place : place + "/" + error.getProperty();
	}

	/** Thrown where the message is not as it must be; without faults where it is no JSON at all. */
	static class Invalid extends RuntimeException {

		private final transient List<Fault> faults;

		Invalid(List<Fault> faults) {
			super(faults.toString());
			this.faults = faults;
		}

		List<Fault> faults() {
			return faults;
		}

	}

}
