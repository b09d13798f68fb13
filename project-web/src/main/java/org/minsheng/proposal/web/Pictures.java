package org.minsheng.proposal.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

import org.minsheng.photo.PhotoId;
import org.minsheng.photo.Photos;

/** Keeps the pictures of a form. */
@Component
@RequiredArgsConstructor
class Pictures {

	private final Photos photos;

	/** Those that were really chosen; a browser sends an empty part where none was. */
	List<PhotoId> keep(@Nullable List<MultipartFile> chosen) {
		return chosen == null
				? List.of()
				: chosen.stream().filter(picture -> !picture.isEmpty()).map(this::keep).toList();
	}

	/** The one that was chosen, if any. */
	@Nullable
	PhotoId keepOne(@Nullable MultipartFile chosen) {
		return chosen == null || chosen.isEmpty() ? null : keep(chosen);
	}

	private PhotoId keep(MultipartFile picture) {
		try {
			return photos.keep(picture.getBytes());
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

}
