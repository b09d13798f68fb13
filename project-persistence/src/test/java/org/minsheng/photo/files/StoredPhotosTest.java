package org.minsheng.photo.files;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.minsheng.Reason;
import org.minsheng.Refused;
import org.minsheng.photo.PhotoId;
import org.minsheng.photo.PhotoRefusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class StoredPhotosTest {

	private static final byte[] JPEG = Pictures.as("jpg", Pictures.redAndBlue(400, 200, BufferedImage.TYPE_INT_RGB));

	@TempDir
	private Path directory;

	private StoredPhotos photos;

	@BeforeEach
	void open() {
		photos = new StoredPhotos(new PhotoFolder(directory.resolve("photos")));
	}

	@Test
	void keepsAPictureUnderTheHashOfWhatIsStored() throws Exception {
		var id = photos.keep(JPEG);
		var stored = photos.find(id).orElseThrow();
		assertThat(id.value()).isEqualTo(HexFormat.of()
			.formatHex(MessageDigest.getInstance("SHA-256").digest(stored)));
		assertThat(directory.resolve("photos")
			.resolve(id.value().substring(0, 2))
			.resolve(id.value().substring(2, 4))
			.resolve(id.value() + ".jpg")).hasBinaryContent(stored);
	}

	@Test
	void knowsTheSamePictureAgain() throws IOException {
		assertThat(photos.keep(JPEG)).isEqualTo(photos.keep(JPEG.clone()));
		try (var files = Files.walk(directory)) {
			assertThat(files.filter(Files::isRegularFile)).hasSize(2);
		}
	}

	/** By the EXIF standard: 1 as it is, 3 upside down, 6 and 8 sideways, the even ones before them mirrored. */
	@ParameterizedTest
	@CsvSource({ "1, 400, 200, left", "2, 400, 200, right", "3, 400, 200, right", "4, 400, 200, left", "5, 200, 400, top",
			"6, 200, 400, top", "7, 200, 400, bottom", "8, 200, 400, bottom" })
	void standsUpright(int orientation, int width, int height, String red) throws IOException {
		var upright = Pictures.read(stored(Pictures.withExif(JPEG, orientation)));
		assertThat(upright.getWidth()).isEqualTo(width);
		assertThat(upright.getHeight()).isEqualTo(height);
		assertThat(isRed(upright, width / 8, height / 8)).isEqualTo(red.equals("left") || red.equals("top"));
		assertThat(isRed(upright, width - width / 8, height - height / 8)).isEqualTo(red.equals("right") || red.equals("bottom"));
	}

	@Test
	void losesPlaceAndDevice() {
		var original = Pictures.withExif(JPEG, 6);
		assertThat(text(original)).contains("Exif", "CAMERA-MAKE");
		assertThat(text(stored(original))).doesNotContain("Exif", "CAMERA-MAKE", "Photoshop", "http");
	}

	@Test
	void losesWhatHangsBehindThePicture() {
		var tail = "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
		var original = Arrays.copyOf(JPEG, JPEG.length + tail.length);
		System.arraycopy(tail, 0, original, JPEG.length, tail.length);
		assertThat(photos.keep(original)).isEqualTo(photos.keep(JPEG));
	}

	@Test
	void takesAPictureWithABrokenLabel() throws IOException {
		var picture = Pictures.with(JPEG, "Exif\0\0MM\0*\0\0\0\bxx".getBytes(StandardCharsets.ISO_8859_1));
		assertThat(Pictures.read(stored(picture)).getWidth()).isEqualTo(400);
	}

	@Test
	void becomesSmallButNeverLarger() throws IOException {
		var large = Pictures.as("jpg", Pictures.redAndBlue(5000, 2500, BufferedImage.TYPE_INT_RGB));
		assertThat(Pictures.read(stored(large))).extracting(BufferedImage::getWidth, BufferedImage::getHeight)
			.containsExactly(1600, 800);
		assertThat(Pictures.read(stored(JPEG)).getWidth()).isEqualTo(400);
	}

	@ParameterizedTest
	@CsvSource({ "1, 1", "1, 9000", "9000, 1", "8000, 6000" })
	void takesAnyShape(int width, int height) throws IOException {
		var stored = Pictures.read(stored(Pictures.as("png", Pictures.redAndBlue(width, height, BufferedImage.TYPE_BYTE_GRAY))));
		assertThat(stored.getWidth()).isBetween(1, 1600);
		assertThat(stored.getHeight()).isBetween(1, 1600);
	}

	@Test
	void isWhiteWhereItWasClear() throws IOException {
		var clear = Pictures.read(stored(Pictures.as("png", new BufferedImage(50, 50, BufferedImage.TYPE_INT_ARGB))));
		assertThat(clear.getRGB(25, 25)).isEqualTo(0xFFFFFFFF);
	}

	@Test
	void isRefusedFromItsHeaderWhereItIsABomb() {
		assertThat(refusal(Pictures.pngHeader(20_000, 20_000))).isEqualTo(PhotoRefusal.PHOTO_TOO_LARGE);
		assertThat(refusal(Pictures.pngHeader(Integer.MAX_VALUE, Integer.MAX_VALUE))).isEqualTo(PhotoRefusal.PHOTO_TOO_LARGE);
		assertThat(refusal(Pictures.pngHeader(100, 100))).isEqualTo(PhotoRefusal.NOT_A_PHOTO);
	}

	@Test
	void isRefusedWhereItHasTooManyBytes() {
		assertThat(refusal(Arrays.copyOf(JPEG, (15 << 20) + 1))).isEqualTo(PhotoRefusal.PHOTO_TOO_LARGE);
		assertThat(photos.keep(Arrays.copyOf(JPEG, 15 << 20))).isNotNull();
	}

	@Test
	void takesWebP() throws IOException {
		var webp = Base64.getDecoder().decode("UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAwA0JaQAA3AA/vuUAAA=");
		assertThat(Pictures.read(stored(webp)).getWidth()).isOne();
	}

	@ParameterizedTest
	@ValueSource(strings = { "heic", "heix", "mif1", "avif" })
	void saysPlainlyThatItTakesNoHeic(String brand) {
		var heic = ("\0\0\0\u0018ftyp" + brand + "\0\0\0\0mif1heic").getBytes(StandardCharsets.ISO_8859_1);
		assertThat(refusal(heic)).isEqualTo(PhotoRefusal.HEIC_PHOTO);
	}

	@Test
	void makesASmallPrintOnce() throws IOException {
		var large = photos.keep(Pictures.as("jpg", Pictures.redAndBlue(3000, 1500, BufferedImage.TYPE_INT_RGB)));
		assertThat(Pictures.read(photos.findSmall(large).orElseThrow()).getWidth()).isEqualTo(640);
		var file = directory.resolve("photos")
			.resolve(large.value().substring(0, 2))
			.resolve(large.value().substring(2, 4))
			.resolve(large.value() + "-640.jpg");
		Files.delete(file);
		assertThat(Pictures.read(photos.findSmall(large).orElseThrow()).getWidth()).isEqualTo(640);
		assertThat(file).exists();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "<html><script>alert(1)</script></html>",
			"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "GIF89a", "\u00ff\u00d8\u00ff", "\u0089PNG\r\n\u001a\n" })
	void isRefusedWhereItIsNoPicture(String content) {
		assertThat(refusal(content.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(PhotoRefusal.NOT_A_PHOTO);
	}

	@Test
	void isRefusedInAnotherFormat() {
		var image = Pictures.redAndBlue(40, 20, BufferedImage.TYPE_INT_RGB);
		assertThat(refusal(Pictures.as("gif", image))).isEqualTo(PhotoRefusal.NOT_A_PHOTO);
		assertThat(refusal(Pictures.as("bmp", image))).isEqualTo(PhotoRefusal.NOT_A_PHOTO);
	}

	@Test
	void isRefusedWhereItIsBroken() {
		assertThat(refusal(Arrays.copyOf(JPEG, JPEG.length / 2))).isEqualTo(PhotoRefusal.NOT_A_PHOTO);
		assertThat(refusal(Arrays.copyOf(JPEG, 100))).isEqualTo(PhotoRefusal.NOT_A_PHOTO);
		var png = Pictures.as("png", Pictures.redAndBlue(400, 200, BufferedImage.TYPE_INT_RGB));
		assertThat(refusal(Arrays.copyOf(png, png.length / 2))).isEqualTo(PhotoRefusal.NOT_A_PHOTO);
	}

	/** Whatever the bytes are: either a picture comes of it or a refusal. */
	@Test
	void isRefusedOrKeptButNeverFails() {
		var random = new Random(2016);
		for (int round = 0; round < 300; round++) {
			var mangled = JPEG.clone();
			for (int hit = 0; hit < 1 + round / 30; hit++) {
				mangled[3 + random.nextInt(mangled.length - 3)] = (byte) random.nextInt();
			}
			var thrown = catchThrowableOfType(Refused.class, () -> photos.keep(mangled));
			assertThat(thrown == null || thrown.getRefusal().reason() instanceof PhotoRefusal).isTrue();
		}
	}

	/** One scan after another over the same pixels costs little to send and much to decode. */
	@Test
	void isRefusedWhereItIsMadeOfEndlessScans() {
		int scan = indexOfScan();
		int length = JPEG.length - 2 - scan;
		var endless = Arrays.copyOf(JPEG, scan + length * 200 + 2);
		for (int times = 1; times < 200; times++) {
			System.arraycopy(JPEG, scan, endless, scan + times * length, length);
		}
		System.arraycopy(JPEG, JPEG.length - 2, endless, endless.length - 2, 2);
		assertThat(refusal(endless)).isEqualTo(PhotoRefusal.NOT_A_PHOTO);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "..", "../../../../etc/passwd", "..%2f..%2f", "/etc/passwd", "a", "\0",
			"0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF",
			"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef" })
	void findsNothingUnderAnotherName(String id) {
		assertThat(photos.find(new PhotoId(id))).isEmpty();
		assertThat(photos.findSmall(new PhotoId(id))).isEmpty();
	}

	@Test
	void leavesNothingBehindWhereTheDiskRefuses() throws IOException {
		Files.createFile(directory.resolve("photos"));
		assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> photos.keep(JPEG));
	}

	private byte[] stored(byte[] picture) {
		return photos.find(photos.keep(picture)).orElseThrow();
	}

	private Reason refusal(byte[] picture) {
		var thrown = catchThrowableOfType(Refused.class, () -> photos.keep(picture));
		assertThat(thrown).isNotNull();
		return thrown.getRefusal().reason();
	}

	private static int indexOfScan() {
		int at = 0;
		while (JPEG[at] != (byte) 0xFF || JPEG[at + 1] != (byte) 0xDA) {
			at++;
		}
		return at;
	}

	private static boolean isRed(BufferedImage image, int x, int y) {
		int rgb = image.getRGB(x, y);
		return (rgb >> 16 & 0xFF) > 200 && (rgb & 0xFF) < 60;
	}

	private static String text(byte[] bytes) {
		return new String(bytes, StandardCharsets.ISO_8859_1);
	}

}
