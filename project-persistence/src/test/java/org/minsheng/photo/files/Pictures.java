package org.minsheng.photo.files;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

/** Pictures as people and attackers send them. */
final class Pictures {

	private Pictures() {
	}

	/** Red on the left, blue on the right. */
	static BufferedImage redAndBlue(int width, int height, int type) {
		var image = new BufferedImage(width, height, type);
		var brush = image.createGraphics();
		brush.setColor(Color.RED);
		brush.fillRect(0, 0, width / 2, height);
		brush.setColor(Color.BLUE);
		brush.fillRect(width / 2, 0, width - width / 2, height);
		brush.dispose();
		return image;
	}

	static byte[] as(String format, BufferedImage image) {
		var bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, format, bytes);
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	static BufferedImage read(byte[] picture) throws IOException {
		return ImageIO.read(new ByteArrayInputStream(picture));
	}

	/** Held upside down or sideways, by a camera that knows where it was: 22 degrees north. */
	static byte[] withExif(byte[] jpeg, int orientation) {
		var exif = ByteBuffer.allocate(116);
		exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
		exif.putShort((short) 3);
		entry(exif, 0x010F, 2, 12, 50);
		entry(exif, 0x0112, 3, 1, orientation << 16);
		entry(exif, 0x8825, 4, 1, 62);
		exif.putInt(0);
		exif.put("CAMERA-MAKE\0".getBytes(StandardCharsets.US_ASCII));
		exif.putShort((short) 2);
		entry(exif, 1, 2, 2, 'N' << 24);
		entry(exif, 2, 5, 1, 92);
		exif.putInt(0);
		exif.putInt(22).putInt(1);
		return with(jpeg, exif.array());
	}

	static byte[] with(byte[] jpeg, byte[] app1) {
		return ByteBuffer.allocate(jpeg.length + app1.length + 4)
			.put(jpeg, 0, 2)
			.putShort((short) 0xFFE1)
			.putShort((short) (app1.length + 2))
			.put(app1)
			.put(jpeg, 2, jpeg.length - 2)
			.array();
	}

	private static void entry(ByteBuffer exif, int tag, int type, int count, int value) {
		exif.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
	}

	/** Says how large it is, and stops. */
	static byte[] pngHeader(int width, int height) {
		var chunk = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
		chunk.put(new byte[] { 8, 6, 0, 0, 0 });
		var sum = new CRC32();
		sum.update(chunk.array());
		return ByteBuffer.allocate(33)
			.putLong(0x89504E470D0A1A0AL)
			.putInt(13)
			.put(chunk.array())
			.putInt((int) sum.getValue())
			.array();
	}

}
