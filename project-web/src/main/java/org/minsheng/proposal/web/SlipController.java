package org.minsheng.proposal.web;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.minsheng.page.QrCodes;
import org.minsheng.page.SiteAddress;
import org.minsheng.proposal.TrackingCode;

/** A slip of paper with the code of a request, to be taken home. It says nothing that the code does not. */
@Controller
@RequiredArgsConstructor
class SlipController {

	private final Tracks tracks;

	private final QrCodes codes;

	private final SiteAddress site;

	@GetMapping("/track/{code}/slip")
	String show(@PathVariable String code, Model model) {
		var track = TrackingCode.parse(code).flatMap(tracks::of).orElseThrow();
		var address = site.of("/track/" + track.code());
		model.addAttribute("track", track);
		model.addAttribute("address", address);
		model.addAttribute("qr", codes.of(address));
		return "proposals/slip";
	}

}
