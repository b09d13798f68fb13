package org.minsheng.deliberation.web;

import java.util.function.Consumer;

import jakarta.servlet.http.HttpServletResponse;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.minsheng.Refusal;
import org.minsheng.Refused;
import org.minsheng.deliberation.MemberSeat;
import org.minsheng.deliberation.ReadingSeat;
import org.minsheng.page.Again;
import org.minsheng.page.Words;

/** Fills a member's page with what there is to do. The personal code is asked for anew with every form. */
@Component
@RequiredArgsConstructor
class MemberPages {

	private final OpenMeetings open;

	private final ReadingSeat reading;

	private final Words words;

	String ask(String code, @Nullable Refusal problem, Model model) {
		model.addAttribute("meeting", open.show(code, model));
		if (problem != null) {
			model.addAttribute("problem", words.of(problem));
		}
		return "meetings/enter";
	}

	String show(String code, String personal, Model model, HttpServletResponse response) {
		try {
			return page(enter(code, personal), personal, model);
		} catch (Refused refused) {
			Again.mark(model, response);
			return ask(code, refused.getRefusal(), model);
		}
	}

	/**
	 * Lets the member behind the code do it, and shows the page as it stands then.
	 * @param done key of what to say where it was done
	 */
	String act(String code, String personal, Consumer<MemberSeat> act, String done, Model model, HttpServletResponse response) {
		try {
			var seat = enter(code, personal);
			attempt(() -> act.accept(seat), done, model, response);
		} catch (Refused unknown) {
			Again.mark(model, response);
			return ask(code, unknown.getRefusal(), model);
		}
		return page(reading.open(code, personal), personal, model);
	}

	private void attempt(Runnable act, String done, Model model, HttpServletResponse response) {
		try {
			act.run();
			model.addAttribute("done", done);
		} catch (Refused refused) {
			Again.mark(model, response);
			model.addAttribute("problem", words.of(refused.getRefusal()));
		}
	}

	private MemberSeat enter(String code, String personal) {
		return open.through(() -> reading.open(code, personal));
	}

	private String page(MemberSeat seat, String personal, Model model) {
		model.addAttribute("meeting", open.show(seat.meeting().getCode(), model));
		model.addAttribute("personal", personal);
		model.addAttribute("seat", seat);
		return "meetings/seat";
	}

}
