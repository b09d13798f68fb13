package org.minsheng.photo.files;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/** The two formats that are taken, told by their first bytes and never by a name. */
enum PictureFormat {

	JPEG("ffd8ff"), PNG("89504e470d0a1a0a");

	private final byte[] beginning;

	PictureFormat(String beginning) {
		this.beginning = HexFormat.of().parseHex(beginning);
	}

	static Optional<PictureFormat> of(byte[] picture) {
		return Stream.of(values()).filter(format -> format.begins(picture)).findFirst();
	}

	private boolean begins(byte[] picture) {
		return picture.length >= beginning.length
				&& Arrays.equals(picture, 0, beginning.length, beginning, 0, beginning.length);
	}

}
