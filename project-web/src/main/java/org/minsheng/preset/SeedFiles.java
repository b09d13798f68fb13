package org.minsheng.preset;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvReader;
import lombok.RequiredArgsConstructor;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The files below {@code seeds} on the class path. */
@RequiredArgsConstructor
class SeedFiles {

	private static final String SEEDS = "seeds/";

	private final String directory;

	/** Those of all installations. */
	static SeedFiles common() {
		return new SeedFiles(SEEDS);
	}

	static SeedFiles of(String preset) {
		return new SeedFiles(SEEDS + preset + "/");
	}

	Plan plan() {
		try (var yaml = open("preset.yaml")) {
			return YAMLMapper.builder().build().readValue(yaml, Plan.class);
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	boolean has(String file) {
		return new ClassPathResource(directory + file).exists();
	}

	/** The rows of a table in their order. */
	List<Row> rows(String file) {
		try (Reader text = new InputStreamReader(open(file), StandardCharsets.UTF_8);
				var records = CsvReader.builder().ofNamedCsvRecord(text)) {
			return records.stream().map(Row::new).toList();
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	private InputStream open(String file) throws IOException {
		return new ClassPathResource(directory + file).getInputStream();
	}

}
