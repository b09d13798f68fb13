package org.minsheng.deliberation.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.deliberation.KeepingMinutes;
import org.minsheng.member.Actor;
import org.minsheng.page.Attempt;
import org.minsheng.photo.PhotoId;
import org.minsheng.photo.Photos;

/** The minutes: printed from the record, signed by hand, and scanned into it again. Names stay at the desk. */
@Controller
@RequestMapping("/desk/meetings/{code}/minutes")
@RequiredArgsConstructor
class MinutesController {

	private final DeskMeetingPages pages;

	private final KeepingMinutes keeping;

	private final Photos photos;

	private final Clock clock;

	@GetMapping
	String paper(@PathVariable String code, Actor actor, Model model) {
		pages.show(code, actor, model);
		return "desk/meetings/minutes";
	}

	@PostMapping
	String attach(@PathVariable String code, @RequestParam(required = false) @Nullable List<MultipartFile> scans, Actor actor,
			RedirectAttributes flash) {
		var id = pages.read(code, actor).meeting().getId();
		keeping.attach(id, kept(scans), actor, clock.instant());
		return Attempt.redirect("/desk/meetings/" + code, "desk.minutes.attached", flash);
	}

	@GetMapping("/{page}")
	ResponseEntity<byte[]> scan(@PathVariable String code, @PathVariable int page, Actor actor) {
		var scan = pages.read(code, actor).minutes().scans().stream().skip(page - 1L).findFirst().flatMap(photos::find).orElseThrow();
		return ResponseEntity.ok()
			.contentType(MediaType.IMAGE_JPEG)
			.cacheControl(CacheControl.noStore())
			.header("Content-Security-Policy", "default-src 'none'; sandbox")
			.body(scan);
	}

	/** A browser sends an empty part where no picture was chosen. */
	private List<PhotoId> kept(@Nullable List<MultipartFile> scans) {
		return Stream.ofNullable(scans).flatMap(List::stream).filter(scan -> !scan.isEmpty()).map(this::kept).toList();
	}

	private PhotoId kept(MultipartFile scan) {
		try {
			return photos.keep(scan.getBytes());
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

}
