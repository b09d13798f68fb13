package org.minsheng.photo.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

import org.springframework.stereotype.Component;

import org.minsheng.photo.PhotoId;
import org.minsheng.photo.Photos;

/** Developed photographs with a small print beside each, wherever they are stored. */
@Component
class StoredPhotos implements Photos {

	private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

	private static final String SMALL = "-640";

	private final Darkroom darkroom = new Darkroom();

	private final PhotoStore store;

	StoredPhotos(PhotoStore store) {
		this.store = store;
		ImageIO.scanForPlugins();
		ImageIO.setUseCache(false);
	}

	@Override
	public PhotoId keep(byte[] picture) {
		var jpeg = darkroom.develop(picture);
		var id = new PhotoId(HexFormat.of().formatHex(sha256(jpeg)));
		now(() -> {
			if (!store.contains(id.value())) {
				store.keep(id.value() + SMALL, darkroom.shrink(jpeg));
				store.keep(id.value(), jpeg);
			}
			return id;
		});
		return id;
	}

	/** Nothing but a hash names a photograph, whatever stands in an address. */
	@Override
	public Optional<byte[]> find(PhotoId id) {
		return HASH.matcher(id.value()).matches() ? now(() -> store.find(id.value())) : Optional.empty();
	}

	/** One that was kept before there were small prints gets its own now. */
	@Override
	public Optional<byte[]> findSmall(PhotoId id) {
		if (!HASH.matcher(id.value()).matches()) {
			return Optional.empty();
		}
		return now(() -> store.find(id.value() + SMALL)).or(() -> find(id).map(jpeg -> now(() -> {
			var small = darkroom.shrink(jpeg);
			store.keep(id.value() + SMALL, small);
			return small;
		})));
	}

	private static byte[] sha256(byte[] content) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(content);
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private static <T> T now(Storing<T> work) {
		try {
			return work.done();
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private interface Storing<T> {

		T done() throws IOException;

	}

}
