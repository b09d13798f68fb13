package org.minsheng.photo.files;

import java.awt.image.BufferedImage;
import java.io.IOException;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

import org.minsheng.photo.PhotoRefusal;

/** A picture of which only the header was read so far. What turns out to be broken is refused. */
@RequiredArgsConstructor(access = AccessLevel.PRIVATE)
final class Picture implements AutoCloseable {

	/** More pixels are thinned out while they are read, so that a picture never takes much memory. */
	private static final int PIXELS_IN_MEMORY = 16_000_000;

	private final ImageReader reader;

	/**
	 * @throws org.minsheng.Refused where it is no whole JPEG, PNG or WebP
	 */
	static Picture open(byte[] bytes) {
		var found = PictureFormat.of(bytes);
		if (found.filter(PictureFormat.HEIC::equals).isPresent()) {
			throw PhotoRefusal.HEIC_PHOTO.refusal().asException();
		}
		var format = found
			.filter(known -> known != PictureFormat.JPEG || new JpegMarkers(bytes).areSound())
			.orElseThrow(() -> PhotoRefusal.NOT_A_PHOTO.refusal().asException());
		var reader = ImageIO.getImageReadersByFormatName(format.name()).next();
		reader.setInput(new ByteArrayImageInputStream(bytes), true, true);
		return new Picture(reader);
	}

	long pixels() {
		return read(() -> (long) reader.getWidth(0) * reader.getHeight(0));
	}

	BufferedImage decode() {
		int step = (int) Math.ceil(Math.sqrt((double) pixels() / PIXELS_IN_MEMORY));
		var how = reader.getDefaultReadParam();
		how.setSourceSubsampling(step, step, 0, 0);
		return read(() -> reader.read(0, how));
	}

	/** How the camera was held; upright where the picture does not say, or says it in a broken way. */
	Orientation orientation() {
		try {
			var said = ExifUtils.getExifOrientation(reader, 0);
			return said == null ? Orientation.TOP_LEFT : said;
		} catch (IOException | RuntimeException broken) {
			return Orientation.TOP_LEFT;
		}
	}

	@Override
	public void close() {
		reader.dispose();
	}

	private static <T> T read(Reading<T> part) {
		try {
			return part.read();
		} catch (IOException | RuntimeException broken) {
			throw PhotoRefusal.NOT_A_PHOTO.refusal().asException();
		}
	}

	private interface Reading<T> {

		T read() throws IOException;

	}

}
