package org.minsheng.photo.files;

import java.time.Duration;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Photographs lie in a bucket once {@code minsheng.photos.s3.bucket} names one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("minsheng.photos.s3.bucket")
@EnableConfigurationProperties(BucketSettings.class)
class BucketConfiguration {

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	@Bean
	PhotoStore bucket(S3Client photoClient, BucketSettings settings) {
		return new PhotoBucket(photoClient, settings.bucket(), settings.prefix());
	}

	/** Checksums only where they are required: many stores of one's own do not know the newer kinds. */
	@Bean(destroyMethod = "close")
	S3Client photoClient(BucketSettings settings) {
		var client = S3Client.builder()
			.region(Region.of(settings.region()))
			.credentialsProvider(credentials(settings))
			.forcePathStyle(settings.pathStyle())
			.requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
			.responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
			.httpClientBuilder(UrlConnectionHttpClient.builder().connectionTimeout(PATIENCE).socketTimeout(PATIENCE));
		return settings.endpoint() == null ? client.build() : client.endpointOverride(settings.endpoint()).build();
	}

	private static AwsCredentialsProvider credentials(BucketSettings settings) {
		var key = settings.accessKey();
		var secret = settings.secretKey();
		return key == null || secret == null
				? DefaultCredentialsProvider.builder().build()
				: StaticCredentialsProvider.create(AwsBasicCredentials.create(key, secret));
	}

}
