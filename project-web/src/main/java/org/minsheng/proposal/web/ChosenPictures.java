package org.minsheng.proposal.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;

import org.minsheng.Refused;
import org.minsheng.page.Words;
import org.minsheng.photo.PhotoId;
import org.minsheng.photo.PhotoRefusal;
import org.minsheng.photo.Photos;

/** Keeps the pictures of a form one by one: a bad one is named beside the field, and the good ones need no second choice. */
@Component
@RequiredArgsConstructor
class ChosenPictures {

	static final int MOST = 9;

	private static final long MOST_BYTES = 15L << 20;

	private final Photos photos;

	private final Words words;

	/** Those kept before and now; what is wrong with the others stands among the form's errors. */
	List<PhotoId> keep(ProposalForm form, BindingResult errors) {
		var kept = new ArrayList<>(form.keptBefore().stream().map(PhotoId::new).filter(id -> photos.find(id).isPresent()).toList());
		if (kept.size() + form.pictures().size() > MOST) {
			errors.rejectValue("photos", "many", words.of("proposal.photos.many"));
			return kept.subList(0, Math.min(MOST, kept.size()));
		}
		form.pictures().forEach(picture -> keep(picture, kept, errors));
		return kept.stream().distinct().toList();
	}

	private void keep(MultipartFile picture, List<PhotoId> kept, BindingResult errors) {
		try {
			kept.add(photos.keep(bytes(picture)));
		} catch (Refused refused) {
			var name = Objects.requireNonNullElse(picture.getOriginalFilename(), "");
			errors.rejectValue("photos", "refused", words.of("proposal.photos.refused", name, words.of(refused.getRefusal())));
		}
	}

	/** What is far too large is not even read. */
	private static byte[] bytes(MultipartFile picture) {
		if (picture.getSize() > MOST_BYTES) {
			throw PhotoRefusal.PHOTO_TOO_LARGE.refusal().asException();
		}
		try {
			return picture.getBytes();
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

}
