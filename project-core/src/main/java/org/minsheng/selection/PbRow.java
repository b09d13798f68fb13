package org.minsheng.selection;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/** One line of a `.pb` file, cut into fields. It is reused for the next line. */
class PbRow {

	byte[] bytes = new byte[1 << 10];

	/** Where each field ends. */
	int[] ends = new int[1 << 4];

	int fields;

	int line;

	void clear(int line) {
		this.line = line;
		fields = 0;
	}

	void add(int length, byte next) {
		if (length == bytes.length) bytes = Arrays.copyOf(bytes, 2 * length);
		bytes[length] = next;
	}

	void add(int length, byte[] more, int from, int to) {
		var needed = length + to - from;
		if (needed > bytes.length) bytes = Arrays.copyOf(bytes, Math.max(needed, 2 * bytes.length));
		System.arraycopy(more, from, bytes, length, to - from);
	}

	void endField(int length) {
		if (fields == ends.length) ends = Arrays.copyOf(ends, 2 * fields);
		ends[fields++] = length;
	}

	int from(int field) {
		return field == 0 ? 0 : ends[field - 1];
	}

	/** Where a field ends; a field that the line lacks is empty. */
	int to(int field) {
		return ends[field];
	}

	boolean has(int field) {
		return field >= 0 && field < fields && ends[field] > from(field);
	}

	boolean isBlank() {
		for (int k = 0; k < (fields == 0 ? 0 : ends[fields - 1]); k++) if (bytes[k] != ' ' && bytes[k] != '\t') return false;
		return true;
	}

	/** The text of a field without outer spaces; empty where the line lacks it. */
	String text(int field) {
		if (!has(field)) return "";
		var from = from(field);
		var plain = plain(from, to(field));
		return (plain != null ? plain : decoded(from, to(field))).strip();
	}

	@SuppressWarnings("deprecation")
	private @Nullable String plain(int from, int to) {
		for (int k = from; k < to; k++) if (bytes[k] < 0) return null;
		return new String(bytes, 0, from, to - from);
	}

	private String decoded(int from, int to) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from)).toString();
		} catch (CharacterCodingException wrong) {
			throw new PbFault(line, PbFault.Reason.NOT_UTF_8, "");
		}
	}

	List<String> texts() {
		return IntStream.range(0, fields).mapToObj(this::text).toList();
	}

	PbFault fault(PbFault.Reason reason, String detail) {
		return new PbFault(line, reason, detail);
	}

}
