package org.minsheng.deliberation.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.minsheng.deliberation.CallingMeetings;
import org.minsheng.deliberation.Council;
import org.minsheng.deliberation.CouncilMember;
import org.minsheng.deliberation.Meeting;
import org.minsheng.deliberation.Party;
import org.minsheng.deliberation.ReadingMeetings;
import org.minsheng.member.Actor;
import org.minsheng.member.MemberRefusal;
import org.minsheng.member.Role;
import org.minsheng.organisation.Community;
import org.minsheng.organisation.CommunityId;
import org.minsheng.organisation.Organisation;
import org.minsheng.organisation.Scope;
import org.minsheng.page.Choice;
import org.minsheng.page.Words;
import org.minsheng.project.Project;
import org.minsheng.project.Projects;

/** Prepares the call of a meeting from what is known, and makes it. */
@Component
@RequiredArgsConstructor
class Calls {

	private final CallingMeetings calling;

	private final ReadingMeetings meetings;

	private final Council council;

	private final Organisation organisation;

	private final Projects projects;

	private final Words words;

	private final Clock clock;

	/**
	 * The communities for which the actor may call a meeting.
	 * @throws org.minsheng.Refused where there is none
	 */
	List<Choice> communities(Actor actor) {
		var own = own(actor).map(one -> new Choice(one.getId().value(), one.getName())).toList();
		if (own.isEmpty()) {
			throw MemberRefusal.NOT_YOUR_ROLE.refusal().asException();
		}
		return own;
	}

	/** The first possible day, and as many members as last time. */
	CallForm prefilled(@Nullable String code, Actor actor) {
		var community = scope(code, actor);
		var place = words.of("desk.call.place.usual",
				organisation.community(community.communityId()).orElseThrow().getName());
		return new CallForm(community.community(), calling.earliest(community, clock.instant()), place,
				PartyNumbers.of(invited(community)), code);
	}

	/** By the members' list, else as many as last time. */
	private Map<Party, Integer> invited(Scope community) {
		var listed = listed(community);
		return listed.isEmpty() ? meetings.membersLastTime(community) : listed;
	}

	private Map<Party, Integer> listed(Scope community) {
		return council.sittingOn(community, calling.earliest(community, clock.instant()))
			.stream()
			.collect(Collectors.toMap(CouncilMember::party, member -> 1, Integer::sum));
	}

	String page(@Nullable String code, Actor actor, Model model) {
		model.addAttribute("earliest", words.date(calling.earliest(scope(code, actor), clock.instant())));
		model.addAttribute("listed", listed(scope(code, actor)).values().stream().mapToInt(Integer::intValue).sum());
		model.addAttribute("project", project(code).orElse(null));
		return "desk/meetings/new";
	}

	Meeting call(CallForm form, Actor actor) {
		var day = Objects.requireNonNull(form.day());
		var members = Objects.requireNonNull(form.members()).byParty();
		var project = project(form.project()).map(Project::getId);
		if (project.isPresent()) {
			return calling.callFor(project.get(), day, form.tidyPlace(), members, actor, clock.instant());
		}
		var id = new CommunityId(Objects.requireNonNull(form.community()));
		var community = organisation.community(id).orElseThrow().scope();
		return calling.call(community, day, form.tidyPlace(), members, actor, clock.instant());
	}

	private Optional<Project> project(@Nullable String code) {
		return Optional.ofNullable(code).filter(one -> !one.isBlank()).flatMap(projects::findByCode);
	}

	private Scope scope(@Nullable String code, Actor actor) {
		return project(code).map(Project::getScope)
			.or(() -> own(actor).map(Community::scope).findFirst())
			.orElseThrow();
	}

	private Stream<Community> own(Actor actor) {
		return organisation.communities()
			.stream()
			.filter(community -> actor.holds(Role.COMMUNITY_PARTY, community.scope()));
	}

}
