package org.minsheng.photo.files;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.services.s3.S3Client;

import org.minsheng.photo.PhotoId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The same photographs in the bucket of a real S3 server, which runs in a Java of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PhotoBucketTest {

	private static final Path SERVER = Path.of("target", "s3", "s3mock.jar");

	private static final byte[] JPEG = Pictures.as("jpg", Pictures.redAndBlue(1200, 600, BufferedImage.TYPE_INT_RGB));

	private Process server;

	private S3Client client;

	private PhotoBucket bucket;

	private StoredPhotos photos;

	@BeforeAll
	void start() throws IOException, InterruptedException {
		int port = freePort();
		server = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
				"-XX:TieredStopAtLevel=1", "-jar", SERVER.toString(), "--com.adobe.testing.s3mock.httpPort=" + port, "--server.port=0")
			.redirectOutput(Path.of("target", "s3", "s3mock.log").toFile())
			.redirectErrorStream(true)
			.start();
		waitFor(port);
		var settings = new BucketSettings("photos", "us-east-1", URI.create("http://localhost:" + port), "key", "secret", "minsheng/",
				true);
		client = new BucketConfiguration().photoClient(settings);
		client.createBucket(create -> create.bucket("photos"));
		bucket = new PhotoBucket(client, "photos", "minsheng/");
		photos = new StoredPhotos(bucket);
	}

	@AfterAll
	void stop() throws InterruptedException {
		client.close();
		server.destroy();
		server.waitFor(10, TimeUnit.SECONDS);
	}

	@Test
	void keepsAPictureAndItsSmallPrint() throws IOException {
		var id = photos.keep(JPEG);

		assertThat(photos.keep(JPEG.clone())).isEqualTo(id);
		assertThat(Pictures.read(photos.find(id).orElseThrow()).getWidth()).isEqualTo(1200);
		assertThat(Pictures.read(photos.findSmall(id).orElseThrow()).getWidth()).isEqualTo(640);
		assertThat(client.headObject(head -> head.bucket("photos").key("minsheng/" + id.value() + ".jpg")).contentType())
			.isEqualTo("image/jpeg");
	}

	@Test
	void knowsWhatItHasNot() throws IOException {
		var nothing = "0".repeat(64);

		assertThat(photos.find(new PhotoId(nothing))).isEmpty();
		assertThat(photos.findSmall(new PhotoId(nothing))).isEmpty();
		assertThat(bucket.contains(nothing)).isFalse();
	}

	@Test
	void saysWhereTheStoreRefuses() {
		var nowhere = new PhotoBucket(client, "no-such-bucket", "");

		assertThatExceptionOfType(IOException.class).isThrownBy(() -> nowhere.keep("a", JPEG));
	}

	private static int freePort() throws IOException {
		try (var socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	private void waitFor(int port) throws InterruptedException {
		var asking = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/")).timeout(Duration.ofSeconds(5)).build();
		for (int second = 0; second < 120; second++) {
			try {
				HttpClient.newHttpClient().send(asking, BodyHandlers.discarding());
				return;
			} catch (IOException notYet) {
				assertThat(server.isAlive()).as("the S3 server lives").isTrue();
				Thread.sleep(1000);
			}
		}
		throw new IllegalStateException("The S3 server did not answer within two minutes");
	}

}
