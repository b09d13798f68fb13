package org.minsheng.selection;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A `.pb` file as text, whole: what it says of voters too. */
public record PbFile(Map<String, String> meta, PbTable projects, PbTable votes) {

	public PbFile {
		meta = Collections.unmodifiableMap(new LinkedHashMap<>(meta));
	}

	/**
	 * @throws PbFault with line and reason where it can't be understood
	 */
	public static PbFile read(InputStream in) throws IOException {
		var collector = new Collector();
		PbParser.parse(in, collector);
		return collector.file();
	}

	/** An election as a file: projects in their order, equal ballots side by side, voters numbered. */
	public static PbFile of(Election election, Map<String, String> meta) {
		return new PbExport(election).file(meta);
	}

	/** The election in it. */
	public PbElection election() {
		try {
			var bytes = new ByteArrayOutputStream();
			write(bytes);
			return PbElection.read(new ByteArrayInputStream(bytes.toByteArray()));
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	/** Writes it in UTF-8 without a byte-order mark; the stream stays open. */
	public void write(OutputStream out) throws IOException {
		var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		writer.write("META\nkey;value\n");
		for (var entry : meta.entrySet()) writeRow(writer, List.of(entry.getKey(), entry.getValue()));
		writer.write("PROJECTS\n");
		writeTable(writer, projects);
		writer.write("VOTES\n");
		writeTable(writer, votes);
		writer.flush();
	}

	private static void writeTable(Writer writer, PbTable table) throws IOException {
		writeRow(writer, table.columns());
		for (var row : table.rows()) writeRow(writer, row);
	}

	private static void writeRow(Writer writer, List<String> fields) throws IOException {
		writer.write(fields.stream().map(PbFile::quoted).collect(Collectors.joining(";", "", "\n")));
	}

	private static String quoted(String field) {
		var plain = field.chars().noneMatch(letter -> letter == ';' || letter == '"' || letter == '\n' || letter == '\r');
		return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
	}

	private static class Collector implements PbParser.Listener {

		private final Map<String, String> meta = new LinkedHashMap<>();

		private List<String> projectColumns = List.of();

		private List<String> voteColumns = List.of();

		private final List<List<String>> projects = new ArrayList<>();

		private final List<List<String>> votes = new ArrayList<>();

		@Override
		public void meta(PbRow row, String key, String value) {
			meta.putIfAbsent(key, value);
		}

		@Override
		public void projectColumns(PbColumns columns) {
			projectColumns = columns.names();
		}

		@Override
		public void project(PbRow row) {
			projects.add(row.texts());
		}

		@Override
		public void voteColumns(PbColumns columns) {
			voteColumns = columns.names();
		}

		@Override
		public void vote(PbRow row) {
			votes.add(row.texts());
		}

		PbFile file() {
			return new PbFile(meta, new PbTable(projectColumns, projects), new PbTable(voteColumns, votes));
		}

	}

}
