package org.minsheng.deliberation.web;

import lombok.RequiredArgsConstructor;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.minsheng.member.Actor;
import org.minsheng.photo.Photos;

/** One signed page of the minutes. Its names stay at the desk. */
@Controller
@RequiredArgsConstructor
class ScanController {

	private final DeskMeetingPages pages;

	private final Photos photos;

	@GetMapping("/desk/meetings/{code}/minutes/{page}")
	ResponseEntity<byte[]> scan(@PathVariable String code, @PathVariable int page, Actor actor) {
		var scan = pages.read(code, actor).minutes().page(page).flatMap(photos::find).orElseThrow();
		return ResponseEntity.ok()
			.contentType(MediaType.IMAGE_JPEG)
			.cacheControl(CacheControl.noStore())
			.header("Content-Security-Policy", "default-src 'none'; sandbox")
			.body(scan);
	}

}
