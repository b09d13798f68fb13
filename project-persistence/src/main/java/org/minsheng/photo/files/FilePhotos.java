package org.minsheng.photo.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import org.minsheng.photo.PhotoId;
import org.minsheng.photo.Photos;

/** Photographs below the data directory. */
@Component
class FilePhotos implements Photos {

	private final Darkroom darkroom = new Darkroom();

	private final PhotoFolder folder;

	FilePhotos(@Value("${minsheng.data-dir:./data}") Path dataDirectory) {
		ImageIO.scanForPlugins();
		ImageIO.setUseCache(false);
		folder = new PhotoFolder(dataDirectory.resolve("photos"));
	}

	@Override
	public PhotoId keep(byte[] picture) {
		var jpeg = darkroom.develop(picture);
		var id = new PhotoId(HexFormat.of().formatHex(sha256(jpeg)));
		try {
			folder.keep(id, jpeg);
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return id;
	}

	@Override
	public Optional<byte[]> find(PhotoId id) {
		try {
			return folder.find(id);
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] sha256(byte[] content) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(content);
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
