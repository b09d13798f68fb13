package org.minsheng.photo.files;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The formats that are taken, and those that phones make and few browsers show; told by their first bytes, never by a name. */
enum PictureFormat {

	JPEG("ffd8ff"), PNG("89504e470d0a1a0a"), WEBP("52494646........57454250"),
	/** The HEIF family, in a box of any length: heic, heix, hevc, mif1, msf1, avif and the like. */
	HEIC("........66747970(6865|6d6966|6d7366|617669)");

	private static final int ENOUGH = 16;

	private final Pattern beginning;

	PictureFormat(String beginning) {
		this.beginning = Pattern.compile(beginning);
	}

	static Optional<PictureFormat> of(byte[] picture) {
		var first = HexFormat.of().formatHex(picture, 0, Math.min(ENOUGH, picture.length));
		return Stream.of(values()).filter(format -> format.beginning.matcher(first).lookingAt()).findFirst();
	}

}
