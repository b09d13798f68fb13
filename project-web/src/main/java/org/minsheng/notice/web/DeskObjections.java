package org.minsheng.notice.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.minsheng.member.Actor;
import org.minsheng.member.Role;
import org.minsheng.notice.DeskNotice;
import org.minsheng.notice.NoticeMove;
import org.minsheng.page.Crumb;
import org.minsheng.page.Words;

/** Fills the desk's page of an objection. */
@Component
@RequiredArgsConstructor
class DeskObjections {

	private final DeskNoticePages notices;

	private final Words words;

	DeskNotice.Open read(String code, UUID id, Actor actor) {
		return notices.read(code, actor)
			.objections()
			.stream()
			.filter(one -> one.objection().getId().value().equals(id))
			.findFirst()
			.orElseThrow();
	}

	String show(String code, UUID id, Actor actor, Model model) {
		var open = read(code, id, actor);
		model.addAttribute("code", code);
		model.addAttribute("record", notices.read(code, actor));
		model.addAttribute("one", open);
		model.addAttribute("answerers", Set.of(Role.COMMUNITY_STATION));
		model.addAttribute("deciders", NoticeMove.ANSWER_ALL.by());
		model.addAttribute("crumbs", List.of(new Crumb(words.of("nav.desk"), "/desk"),
				new Crumb(code, "/desk/notices/" + code), new Crumb(words.of("desk.objection"), null)));
		if (!model.containsAttribute("replyForm")) {
			model.addAttribute("replyForm", new ReplyForm(open.objection().getProposedAnswer()));
		}
		return "desk/notices/objection";
	}

}
