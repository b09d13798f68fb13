package org.minsheng.deliberation.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

import org.minsheng.photo.PhotoId;
import org.minsheng.photo.Photos;

/** Keeps the pictures of signed pages; a browser sends an empty part where none was chosen. */
@Component
@RequiredArgsConstructor
class SignedPages {

	private final Photos photos;

	List<PhotoId> keep(MinutesForm form) {
		return Stream.ofNullable(form.scans()).flatMap(List::stream).filter(scan -> !scan.isEmpty()).map(this::keep).toList();
	}

	private PhotoId keep(MultipartFile scan) {
		try {
			return photos.keep(scan.getBytes());
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

}
