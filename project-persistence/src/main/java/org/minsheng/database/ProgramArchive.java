package org.minsheng.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The packed programs of the server, as they lie on the class path. */
@RequiredArgsConstructor(access = AccessLevel.PRIVATE)
final class ProgramArchive {

	private static final int OWNER_MAY_RUN = 0100;

	private final URL location;

	static ProgramArchive of(Platform platform) {
		var location = ProgramArchive.class.getResource("/" + platform.archive());
		if (location == null) {
			throw Trouble.unsupported(platform);
		}
		return new ProgramArchive(location);
	}

	/** The same for the same programs, and another one for any others. */
	String checksum() throws IOException {
		var packed = ((JarURLConnection) location.openConnection()).getJarEntry();
		return Long.toHexString(packed.getCrc());
	}

	void unpackInto(Path directory) throws IOException {
		try (var unpacked = new XZInputStream(new BufferedInputStream(location.openStream()));
				var tar = new TarArchiveInputStream(unpacked)) {
			for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
				unpack(entry, tar, entry.resolveIn(directory));
			}
		}
	}

	private void unpack(TarArchiveEntry entry, TarArchiveInputStream tar, Path target) throws IOException {
		if (entry.isDirectory()) {
			Files.createDirectories(target);
			return;
		}
		Files.createDirectories(target.getParent());
		if (entry.isSymbolicLink()) {
			Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
			return;
		}
		Files.copy(tar, target);
		target.toFile().setExecutable((entry.getMode() & OWNER_MAY_RUN) != 0, false);
	}

}
