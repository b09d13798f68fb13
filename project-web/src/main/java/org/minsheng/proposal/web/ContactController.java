package org.minsheng.proposal.web;

import java.time.Clock;

import lombok.RequiredArgsConstructor;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.member.Actor;
import org.minsheng.photo.Photos;
import org.minsheng.proposal.KeepingContacts;

/** Lets the workstation call somebody back, on the record, and look at the paper they brought. */
@Controller
@RequestMapping("/desk/proposals/{code}/contact")
@RequiredArgsConstructor
class ContactController {

	private final DeskProposalPages pages;

	private final KeepingContacts contacts;

	private final Photos photos;

	private final Clock clock;

	@PostMapping
	String reveal(@PathVariable String code, Actor actor, RedirectAttributes flash) {
		var phone = contacts.reveal(pages.id(code, actor), actor, clock.instant()).orElseThrow();
		flash.addFlashAttribute("revealed", phone.digits());
		return "redirect:/desk/proposals/" + code;
	}

	@GetMapping("/scan")
	ResponseEntity<byte[]> scan(@PathVariable String code, Actor actor) {
		var paper = contacts.scan(pages.id(code, actor), actor).flatMap(photos::find).orElseThrow();
		return ResponseEntity.ok()
			.contentType(MediaType.IMAGE_JPEG)
			.cacheControl(CacheControl.noStore())
			.header("Content-Security-Policy", "default-src 'none'; sandbox")
			.body(paper);
	}

}
