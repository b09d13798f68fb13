package org.minsheng.selection;

import java.io.IOException;
import java.io.InputStream;

/**
 * Cuts a stream into lines and fields: semicolons between fields, quotes around a field that holds semicolons, quotes or
 * line breaks, two quotes for one inside. A byte-order mark, CRLF and blank lines do not matter.
 */
class PbRows {

	private static final int END = -1;

	private static final int LONGEST = 1 << 24;

	private final InputStream in;

	private final byte[] buffer = new byte[1 << 16];

	private int at;

	private int filled;

	private int line = 1;

	private final PbRow row = new PbRow();

	PbRows(InputStream in) throws IOException {
		this.in = in;
		skipMark();
	}

	private void skipMark() throws IOException {
		var mark = new int[] { 0xEF, 0xBB, 0xBF };
		filled = Math.max(0, in.readNBytes(buffer, 0, mark.length));
		for (int k = 0; k < mark.length; k++) if (k >= filled || (buffer[k] & 0xFF) != mark[k]) return;
		at = mark.length;
	}

	private int read() throws IOException {
		if (at == filled) {
			filled = in.read(buffer, 0, buffer.length);
			at = 0;
			if (filled <= 0) {
				filled = 0;
				return END;
			}
		}
		return buffer[at++];
	}

	private int peek() throws IOException {
		var next = read();
		if (next != END || filled > 0) at--;
		return next;
	}

	/** The next line that is not blank; false at the end. */
	boolean next() throws IOException {
		while (cut())
			if (!row.isBlank()) return true;
		return false;
	}

	PbRow row() {
		return row;
	}

	/** The line after the last one read. */
	int line() {
		return line;
	}

	private boolean cut() throws IOException {
		row.clear(line);
		var length = copy(0);
		var next = read();
		if (next == END && filled == 0 && length == 0) return false;
		for (;; next = read()) {
			if (next == '"' && length == row.from(row.fields)) length = quoted(length);
			else if (next == ';') row.endField(length);
			else if (isEnd(next)) break;
			else
				length = add(length, next);
			length = copy(length);
		}
		row.endField(length);
		line++;
		return true;
	}

	/** Takes over what is plain text, as far as the buffer goes. */
	private int copy(int from) {
		var end = at;
		while (end < filled && isPlain(buffer[end]))
			end++;
		row.add(from, buffer, at, end);
		var length = from + end - at;
		at = end;
		return length;
	}

	private static boolean isPlain(byte letter) {
		return letter != ';' && letter != '"' && letter != '\n' && letter != '\r';
	}

	private boolean isEnd(int next) throws IOException {
		if (next == '\r') {
			if (peek() == '\n') read();
			return true;
		}
		return next == '\n' || next == END && filled == 0;
	}

	private int quoted(int from) throws IOException {
		var length = from;
		var opened = line;
		for (var next = read();; next = read()) {
			if (next == END && filled == 0) throw new PbFault(opened, PbFault.Reason.QUOTE_NEVER_CLOSED, "");
			if (next == '"') {
				if (peek() != '"') return length;
				read();
			}
			if (next == '\n') line++;
			length = add(length, next);
		}
	}

	private int add(int length, int next) {
		if (length == LONGEST) throw new PbFault(line, PbFault.Reason.LINE_TOO_LONG, "");
		row.add(length, (byte) next);
		return length + 1;
	}

}
