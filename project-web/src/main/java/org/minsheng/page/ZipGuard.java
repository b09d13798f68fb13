package org.minsheng.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;

import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Unfolds a file once, keeping nothing, before anything reads it: an .xlsx is a zip, and a megabyte of it may hold a
 * gigabyte. What is counted is what comes out, whatever the file says of itself.
 */
public final class ZipGuard {

	public static final int MOST_BYTES = 5 << 20;

	public static final long LARGEST_ENTRY = 40L << 20;

	public static final long LARGEST_WHOLE = 60L << 20;

	/** Text of people folds to a tenth, rarely to a fiftieth; nothing but a bomb to less than this. */
	public static final int MOST_FOLDED = 200;

	private static final int MOST_ENTRIES = 200;

	private static final byte[] ZIP = { 'P', 'K', 3, 4 };

	private ZipGuard() {
	}

	/**
	 * Lets only harmless files through.
	 * @throws org.minsheng.Refused where it is no zip, too large when unfolded, or defines entities
	 */
	public static void check(byte[] file) {
		if (file.length < ZIP.length || !Arrays.equals(file, 0, ZIP.length, ZIP, 0, ZIP.length)) {
			throw FileTrouble.NOT_A_SHEET.refusal().asException();
		}
		if (file.length > MOST_BYTES) {
			throw tooLarge();
		}
		try (var zip = ZipFile.builder().setByteArray(file).get()) {
			checkEntries(zip, file.length);
		} catch (IOException | IllegalArgumentException broken) {
			throw FileTrouble.NOT_A_SHEET.refusal().asException();
		}
	}

	private static void checkEntries(ZipFile zip, int folded) throws IOException {
		long whole = 0;
		int entries = 0;
		for (var entry : Collections.list(zip.getEntries())) {
			try (var content = zip.getInputStream(entry)) {
				whole += unfolded(content);
			}
			if (++entries > MOST_ENTRIES || whole > LARGEST_WHOLE || whole > (long) folded * MOST_FOLDED) {
				throw tooLarge();
			}
		}
	}

	private static long unfolded(InputStream content) throws IOException {
		var part = new byte[8192];
		int first = content.readNBytes(part, 0, part.length);
		if (new String(part, 0, first, StandardCharsets.ISO_8859_1).replace("\0", "").contains("<!DOCTYPE")) {
			throw FileTrouble.NOT_A_SHEET.refusal().asException();
		}
		long size = first;
		for (int read = content.read(part); read >= 0; read = content.read(part)) {
			size += read;
			if (size > LARGEST_ENTRY) {
				throw tooLarge();
			}
		}
		return size;
	}

	private static RuntimeException tooLarge() {
		return FileTrouble.SHEET_TOO_LARGE.refusal().asException();
	}

}
