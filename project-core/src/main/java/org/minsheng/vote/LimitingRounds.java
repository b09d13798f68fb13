package org.minsheng.vote;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import lombok.RequiredArgsConstructor;

import org.minsheng.Refused;
import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.organisation.Organisation;
import org.minsheng.process.Moving;
import org.minsheng.process.Note;

/** Sets the limits and exclusive groups of a draft; once it is announced they are part of the rule. */
@UseCase
@RequiredArgsConstructor
public class LimitingRounds {

	private final VotingRounds rounds;

	private final Organisation organisation;

	private final Moving moving;

	/** Floors are filled in the order in which they are set. */
	public void limit(String code, RoundLimit limit, Actor actor, Instant at) {
		var round = draft(code, actor);
		var limits = new ArrayList<>(round.getLimits());
		limits.add(limit);
		change(round, limits, round.getGroups(), "LIMIT", limit.written(), actor, at);
	}

	public void unlimit(String code, LimitKind kind, String value, Actor actor, Instant at) {
		var round = draft(code, actor);
		var limits = new ArrayList<>(round.getLimits());
		if (limits.removeIf(limit -> limit.isFor(kind, value)))
			change(round, limits, round.getGroups(), "UNLIMIT", kind + " " + value, actor, at);
	}

	/** Of these projects only one may win. */
	public void group(String code, List<String> projects, Actor actor, Instant at) {
		var round = draft(code, actor);
		var groups = new ArrayList<>(round.getGroups());
		var group = ExclusiveGroup.of(projects);
		groups.add(group);
		change(round, round.getLimits(), groups, "GROUP", group.codes(), actor, at);
	}

	public void ungroup(String code, String codes, Actor actor, Instant at) {
		var round = draft(code, actor);
		var groups = new ArrayList<>(round.getGroups());
		if (groups.remove(new ExclusiveGroup(codes))) change(round, round.getLimits(), groups, "UNGROUP", codes, actor, at);
	}

	private VotingRound draft(String code, Actor actor) {
		var round = rounds.findByCodeForUpdate(code).orElseThrow();
		Refused.ifAny(DraftPolicy.whyNotChange(round, actor));
		return round;
	}

	private void change(VotingRound round, List<RoundLimit> limits, List<ExclusiveGroup> groups, String deed, String detail, Actor actor,
			Instant at) {
		Refused.ifAny(LimitPolicy.whyNot(organisation, round, limits, groups));
		round.limit(limits, groups);
		rounds.save(round);
		var role = actor.actingAs(VoteRoles.MAKERS, round.getScope()).orElseThrow();
		moving.noted(round, deed, role, actor, Note.detail(detail), at);
	}

}
