package org.minsheng.photo.web;

import java.time.Duration;

import lombok.RequiredArgsConstructor;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import org.minsheng.photo.PhotoId;
import org.minsheng.photo.Photos;

/** Serves stored photographs; the address is the hash of the content, so it never changes. */
@RestController
@RequiredArgsConstructor
class PhotoController {

	private final Photos photos;

	@GetMapping("/photos/{id}")
	ResponseEntity<byte[]> show(@PathVariable String id) {
		return answer(photos.find(new PhotoId(id)).orElseThrow());
	}

	@GetMapping("/photos/{id}/small")
	ResponseEntity<byte[]> small(@PathVariable String id) {
		return answer(photos.findSmall(new PhotoId(id)).orElseThrow());
	}

	private static ResponseEntity<byte[]> answer(byte[] picture) {
		return ResponseEntity.ok()
			.contentType(MediaType.IMAGE_JPEG)
			.cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
			.header("Content-Security-Policy", "default-src 'none'; sandbox")
			.body(picture);
	}

}
