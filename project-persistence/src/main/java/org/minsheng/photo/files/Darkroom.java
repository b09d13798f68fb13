package org.minsheng.photo.files;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;

import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

import org.minsheng.photo.PhotoRefusal;

/**
 * Makes a plain upright JPEG of a picture, with nothing in it but pixels. What a picture claims to be is checked before
 * any pixel is decoded, and only two are decoded at once, so that no upload takes the machine's memory.
 */
final class Darkroom {

	private static final int MOST_BYTES = 15 << 20;

	private static final long MOST_PIXELS = 50_000_000;

	private static final int LONGEST_SIDE = 1600;

	/** Of a small print: twice the width at which a list shows it. */
	private static final int SMALL_SIDE = 640;

	private static final double QUALITY = 0.85;

	private final Semaphore places = new Semaphore(2, true);

	/**
	 * @throws org.minsheng.Refused where it is no JPEG, PNG or WebP, or too large in bytes or pixels
	 */
	byte[] develop(byte[] bytes) {
		refuseLarge(bytes.length > MOST_BYTES);
		try (var picture = Picture.open(bytes)) {
			refuseLarge(picture.pixels() > MOST_PIXELS);
			return inTurn(picture);
		}
	}

	/** A small print of what was developed before. */
	byte[] shrink(byte[] developed) {
		places.acquireUninterruptibly();
		try (var picture = Picture.open(developed)) {
			return print(picture.decode(), Orientation.TOP_LEFT, SMALL_SIDE);
		} finally {
			places.release();
		}
	}

	private byte[] inTurn(Picture picture) {
		places.acquireUninterruptibly();
		try {
			return print(onWhite(picture.decode()), picture.orientation(), LONGEST_SIDE);
		} finally {
			places.release();
		}
	}

	/** A colour of the picture's own profile becomes one that every screen shows; what is clear becomes white. */
	private static BufferedImage onWhite(BufferedImage decoded) {
		var paper = new BufferedImage(decoded.getWidth(), decoded.getHeight(), BufferedImage.TYPE_INT_RGB);
		var brush = paper.createGraphics();
		brush.drawImage(decoded, 0, 0, Color.WHITE, null);
		brush.dispose();
		return paper;
	}

	private static byte[] print(BufferedImage image, Orientation orientation, int longest) {
		int side = Math.min(longest, Math.max(image.getWidth(), image.getHeight()));
		var jpeg = new ByteArrayOutputStream();
		try {
			Thumbnails.of(image)
				.size(side, side)
				.addFilter(ExifFilterUtils.getFilterForOrientation(orientation))
				.outputFormat("jpg")
				.outputQuality(QUALITY)
				.toOutputStream(jpeg);
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return jpeg.toByteArray();
	}

	private static void refuseLarge(boolean large) {
		if (large) {
			throw PhotoRefusal.PHOTO_TOO_LARGE.refusal().asException();
		}
	}

}
