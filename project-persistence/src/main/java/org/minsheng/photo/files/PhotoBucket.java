package org.minsheng.photo.files;

import java.io.IOException;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** A bucket of an S3-compatible store, known by the hash of the content; shared by all nodes. */
@RequiredArgsConstructor
final class PhotoBucket implements PhotoStore {

	private static final int NOT_FOUND = 404;

	private final S3Client store;

	private final String bucket;

	private final String prefix;

	@Override
	public void keep(String name, byte[] content) throws IOException {
		try {
			store.putObject(put -> put.bucket(bucket).key(key(name)).contentType("image/jpeg"), RequestBody.fromBytes(content));
		} catch (SdkException unreachable) {
			throw new IOException("The photo store did not take " + name, unreachable);
		}
	}

	@Override
	public Optional<byte[]> find(String name) throws IOException {
		try {
			return Optional.of(store.getObjectAsBytes(get -> get.bucket(bucket).key(key(name))).asByteArray());
		} catch (NoSuchKeyException none) {
			return Optional.empty();
		} catch (SdkException unreachable) {
			throw new IOException("The photo store did not give " + name, unreachable);
		}
	}

	@Override
	public boolean contains(String name) throws IOException {
		try {
			store.headObject(head -> head.bucket(bucket).key(key(name)));
			return true;
		} catch (S3Exception answer) {
			if (answer.statusCode() == NOT_FOUND) {
				return false;
			}
			throw new IOException("The photo store did not answer for " + name, answer);
		} catch (SdkException unreachable) {
			throw new IOException("The photo store did not answer for " + name, unreachable);
		}
	}

	private String key(String name) {
		return prefix + name + ".jpg";
	}

}
