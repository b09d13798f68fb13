package org.minsheng.feed.web;

import lombok.RequiredArgsConstructor;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

import org.minsheng.organisation.Organisation;
import org.minsheng.page.SiteAddress;

/** How another system hands requests on: for people to read, and the schema for machines. */
@Controller
@RequiredArgsConstructor
class ApiPageController {

	private final Schema schema;

	private final Organisation organisation;

	private final SiteAddress site;

	@GetMapping("/api")
	String page(Model model) {
		model.addAttribute("schema", schema.text());
		model.addAttribute("address", site.of("/api/proposals"));
		model.addAttribute("communities", organisation.communities());
		return "api";
	}

	@GetMapping(path = "/api/request.schema.json", produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseBody
	String schema() {
		return schema.text();
	}

}
