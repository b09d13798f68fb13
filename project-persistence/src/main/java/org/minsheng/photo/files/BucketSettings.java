package org.minsheng.photo.files;

import java.net.URI;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the bucket is.
 *
 * @param endpoint of a store that is not Amazon's own
 * @param accessKey absent where the machine itself knows who it is
 * @param pathStyle whether the bucket stands in the path, as most stores of one's own want it
 */
@ConfigurationProperties("minsheng.photos.s3")
record BucketSettings(String bucket, @DefaultValue("us-east-1") String region, @Nullable URI endpoint,
		@Nullable String accessKey, @Nullable String secretKey, @DefaultValue("") String prefix,
		@DefaultValue("true") boolean pathStyle) {
}
