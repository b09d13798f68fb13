package org.minsheng.desk.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.minsheng.Refusal;
import org.minsheng.category.ProjectType;
import org.minsheng.delivery.Deliveries;
import org.minsheng.delivery.Delivery;
import org.minsheng.member.Actor;
import org.minsheng.member.MemberRefusal;
import org.minsheng.member.Role;
import org.minsheng.notice.DraftingNotices;
import org.minsheng.page.Words;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectMove;
import org.minsheng.project.ProjectMoves;
import org.minsheng.project.ProjectStatus;

/** The moves from where a project stands, as buttons: the ordinary ones first, the exceptions below. */
@Component
@RequiredArgsConstructor
class NextSteps {

	/** Moves with a form of their own; the others carry nothing but a reason. */
	private static final Map<ProjectMove, String> FORMS = Map.ofEntries(
			Map.entry(ProjectMove.PUT_TO_MEETING, "meeting"), Map.entry(ProjectMove.PROCURE, "procurement"),
			Map.entry(ProjectMove.SIGN, "contract"),
			Map.entry(ProjectMove.START, "start"), Map.entry(ProjectMove.VARY, "variation"),
			Map.entry(ProjectMove.FINISH, "completion"), Map.entry(ProjectMove.ACCEPT, "acceptance"),
			Map.entry(ProjectMove.FAIL_ACCEPTANCE, "acceptance"), Map.entry(ProjectMove.OPEN_FOR_USE, "use"),
			Map.entry(ProjectMove.SETTLE, "settlement"), Map.entry(ProjectMove.TERMINATE, "termination"));

	/** Made by a meeting, a notice, a batch or time, not by a button of their own. */
	private static final Set<ProjectMove> MADE_ELSEWHERE = EnumSet.of(ProjectMove.PASS, ProjectMove.FAIL,
			ProjectMove.TAKE_OFF_AGENDA, ProjectMove.PASS_NOTICE, ProjectMove.UPHOLD_OBJECTION, ProjectMove.TAKE_DOWN_NOTICE,
			ProjectMove.PICK,
			ProjectMove.UNPICK, ProjectMove.POOL, ProjectMove.REFUSE, ProjectMove.APPROVE, ProjectMove.EXPIRE,
			ProjectMove.FAIL_ACCEPTANCE, ProjectMove.PUBLISH_NOTICE);

	private static final Set<ProjectMove> EXCEPTIONS = EnumSet.of(ProjectMove.FAST_TRACK, ProjectMove.RETURN,
			ProjectMove.DROP, ProjectMove.CANCEL, ProjectMove.TERMINATE, ProjectMove.SUSPEND, ProjectMove.VARY,
			ProjectMove.RECALL);

	private final ProjectMoves moves;

	private final Deliveries deliveries;

	private final DraftingNotices drafting;

	private final Words words;

	/**
	 * One button.
	 *
	 * @param href of its form; the button is dead where why is present
	 * @param who may press it, in words
	 */
	record Button(String label, String href, @Nullable String why, String who) {
	}

	/** The buttons; elsewhere tells where the next step happens when no button does. */
	record Next(List<Button> ordinary, List<Button> exceptions, @Nullable String elsewhere) {
	}

	Next of(Project project, Actor actor, Instant at) {
		var ordinary = new ArrayList<Button>();
		var exceptions = new ArrayList<Button>();
		for (var option : moves.options(project, actor, at)) {
			if (!MADE_ELSEWHERE.contains(option.move())) {
				(EXCEPTIONS.contains(option.move()) ? exceptions : ordinary).add(button(project, option));
			}
		}
		ordinary.addAll(besides(project, actor));
		return new Next(ordinary, exceptions, words.ifAny("desk.elsewhere." + project.getStatus()));
	}

	private Button button(Project project, ProjectMoves.Option option) {
		var move = option.move();
		var path = FORMS.getOrDefault(move, "moves/" + move.name());
		return new Button(words.say(move), address(project, path), option.refusal().map(words::of).orElse(null),
				who(move.by()));
	}

	/** What is done beside the table's moves: reworking drafts, drafting notices, countersigning, and telling how the work goes on. */
	private List<Button> besides(Project project, Actor actor) {
		var buttons = new ArrayList<Button>();
		drafting.due(project)
			.map(kind -> drafting.whyNot(project, kind, actor))
			.ifPresent(why -> buttons
				.add(besides(project, "notice", Set.of(Role.COMMUNITY_STATION), why)));
		if (project.getStatus() == ProjectStatus.CONTRACTED && project.getType() == ProjectType.WORKS
				&& deliveries.findById(project.getId()).map(Delivery::getCountersignedBy).isEmpty()) {
			buttons.add(besides(project, actor, "countersignature", Set.of(Role.CONSTRUCTION)));
		}
		if (project.getStatus() == ProjectStatus.DRAFT) {
			buttons.add(besides(project, actor, "revision", Set.of(Role.COMMUNITY_STATION)));
		}
		if (project.getStatus() == ProjectStatus.IN_PROGRESS) {
			buttons.add(besides(project, actor, "progress", Set.of(Role.COMMUNITY_STATION, Role.CONSTRUCTION)));
		}
		return buttons;
	}

	private Button besides(Project project, Actor actor, String path, Set<Role> roles) {
		Optional<Refusal> refusal = actor.actingAs(roles, project.getScope()).isPresent()
				? Optional.empty()
				: Optional.of(MemberRefusal.NOT_YOUR_ROLE.refusal());
		return besides(project, path, roles, refusal);
	}

	private Button besides(Project project, String path, Set<Role> roles, Optional<Refusal> refusal) {
		return new Button(words.of("desk.besides." + path), address(project, path),
				refusal.map(words::of).orElse(null), who(roles));
	}

	private static String address(Project project, String path) {
		return "/desk/projects/" + project.getCode() + "/" + path;
	}

	private String who(Set<Role> roles) {
		return roles.stream().sorted().map(words::say).collect(Collectors.joining(words.of("desk.or")));
	}

}
