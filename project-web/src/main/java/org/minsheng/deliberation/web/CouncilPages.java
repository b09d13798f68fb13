package org.minsheng.deliberation.web;

import java.time.Clock;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.minsheng.deliberation.KeepingCouncil;
import org.minsheng.deliberation.Party;
import org.minsheng.member.Actor;
import org.minsheng.member.MemberRefusal;
import org.minsheng.organisation.Community;
import org.minsheng.organisation.Deadlines;
import org.minsheng.organisation.Organisation;
import org.minsheng.organisation.Scope;
import org.minsheng.page.Choice;
import org.minsheng.page.Crumb;
import org.minsheng.page.Words;

/** Fills the page with a community's list of members. */
@Component
@RequiredArgsConstructor
class CouncilPages {

	private final KeepingCouncil keeping;

	private final Organisation organisation;

	private final Words words;

	private final Clock clock;

	String list(@Nullable String community, Actor actor, Model model) {
		var place = place(community, actor);
		var today = Deadlines.day(clock.instant());
		var members = keeping.list(place, actor).stream().filter(member -> !member.neverBegins()).toList();
		model.addAttribute("members", members.stream().filter(member -> !member.until().isBefore(today)).toList());
		model.addAttribute("former", members.stream().filter(member -> member.until().isBefore(today)).toList());
		model.addAttribute("today", today);
		model.addAttribute("place", organisation.community(place.communityId()).orElseThrow());
		model.addAttribute("communities",
				own(actor).stream().map(one -> new Choice(one.getId().value(), one.getName())).toList());
		model.addAttribute("parties", Choice.of(words, Party.values()));
		model.addAttribute("crumbs", List.of(new Crumb(words.of("nav.desk"), "/desk"),
				new Crumb(words.of("desk.meetings"), "/desk/meetings"), new Crumb(words.of("desk.council"), null)));
		if (!model.containsAttribute("councilForm")) {
			model.addAttribute("councilForm", CouncilForm.empty(place, today));
		}
		return "desk/meetings/council";
	}

	/**
	 * The named community, or the first that the actor keeps a list for.
	 * @throws org.minsheng.Refused where there is none
	 */
	Scope place(@Nullable String community, Actor actor) {
		return own(actor).stream()
			.filter(one -> community == null || one.getId().value().equals(community))
			.findFirst()
			.orElseThrow(() -> MemberRefusal.NOT_YOUR_ROLE.refusal().asException())
			.scope();
	}

	private List<Community> own(Actor actor) {
		return organisation.communities()
			.stream()
			.filter(community -> actor.actingAs(KeepingCouncil.KEEPERS, community.scope()).isPresent())
			.toList();
	}

}
