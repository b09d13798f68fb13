package org.minsheng.sheet.web;

import java.io.IOException;
import java.time.Clock;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import org.minsheng.member.Actor;
import org.minsheng.organisation.CommunityId;
import org.minsheng.organisation.Organisation;
import org.minsheng.page.Again;
import org.minsheng.page.Attempt;
import org.minsheng.page.Choice;
import org.minsheng.page.Stations;
import org.minsheng.sheet.ReadingSheets;
import org.minsheng.sheet.SheetId;
import org.minsheng.sheet.UploadingSheets;

/** The workstation uploads a collection round. */
@Controller
@RequestMapping("/desk/proposals/import")
@RequiredArgsConstructor
class SheetsController {

	private final UploadingSheets uploading;

	private final ReadingSheets reading;

	private final SheetReader reader;

	private final SheetWriter writer;

	private final Organisation organisation;

	private final Stations stations;

	private final Attempt attempt;

	private final Clock clock;

	@ModelAttribute("communities")
	List<Choice> communities(Actor actor) {
		return stations.of(actor);
	}

	@GetMapping
	String form(Actor actor, Model model) {
		model.addAttribute(new SheetForm(stations.of(actor).get(0).value(), null));
		model.addAttribute("sheets", reading.latest(actor));
		return "desk/sheets/list";
	}

	@GetMapping("/template.xlsx")
	void template(HttpServletResponse response) throws IOException {
		Spreadsheets.attach(response, "minsheng-requests.xlsx");
		writer.template(response.getOutputStream());
	}

	@PostMapping
	String upload(@Valid SheetForm sheetForm, BindingResult errors, Actor actor, Model model,
			HttpServletResponse response) {
		var uploaded = attempt.made(errors, () -> upload(sheetForm, actor));
		if (uploaded.isPresent()) {
			return "redirect:/desk/proposals/import/" + uploaded.get().value();
		}
		Again.mark(model, response);
		model.addAttribute("sheets", reading.latest(actor));
		return "desk/sheets/list";
	}

	private SheetId upload(SheetForm form, Actor actor) {
		var place = organisation.community(new CommunityId(form.place())).orElseThrow().scope();
		return uploading.upload(place, form.name(), reader.read(form.content()), actor, clock.instant());
	}

}
