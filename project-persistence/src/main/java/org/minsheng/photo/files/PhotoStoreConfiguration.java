package org.minsheng.photo.files;

import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Photographs lie below the data directory, or in a bucket where one is named. */
@Configuration(proxyBeanMethods = false)
class PhotoStoreConfiguration {

	@Bean
	@ConditionalOnProperty(name = "minsheng.photos.s3.bucket", havingValue = "", matchIfMissing = true)
	PhotoStore folder(@Value("${minsheng.data-dir:./data}") Path dataDirectory) {
		return new PhotoFolder(dataDirectory.resolve("photos"));
	}

}
