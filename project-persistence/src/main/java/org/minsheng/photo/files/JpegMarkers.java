package org.minsheng.photo.files;

/**
 * Walks a JPEG from marker to marker without decoding it. A file that breaks off is broken, although a decoder would
 * fill in grey; and one that paints the same pixels in thousands of scans is made to keep a decoder busy.
 */
final class JpegMarkers {

	private static final int MOST_SCANS = 100;

	private static final int START_OF_SCAN = 0xDA;

	private static final int END_OF_IMAGE = 0xD9;

	private static final int END_OF_FILE = -1;

	private final byte[] jpeg;

	private int at = 2;

	JpegMarkers(byte[] jpeg) {
		this.jpeg = jpeg;
	}

	/** Whether the picture comes to its end, and in a decent number of scans. What follows the end does not matter. */
	boolean areSound() {
		int scans = 0;
		int marker = next();
		while (marker != END_OF_IMAGE && marker != END_OF_FILE && scans <= MOST_SCANS) {
			scans += marker == START_OF_SCAN ? 1 : 0;
			at += segmentLength();
			marker = next();
		}
		return marker == END_OF_IMAGE && scans > 0;
	}

	private int next() {
		for (; at + 1 < jpeg.length; at++) {
			int marker = unsigned(at + 1);
			if (unsigned(at) == 0xFF && leadsSomething(marker)) {
				at += 2;
				return marker;
			}
		}
		return END_OF_FILE;
	}

	/** Neither a stuffed zero, nor a restart within a scan, nor a fill byte. */
	private static boolean leadsSomething(int marker) {
		return marker > 0x01 && (marker < 0xD0 || marker > 0xD8) && marker < 0xFF;
	}

	private int segmentLength() {
		return at + 1 < jpeg.length ? unsigned(at) << 8 | unsigned(at + 1) : 2;
	}

	private int unsigned(int index) {
		return jpeg[index] & 0xFF;
	}

}
