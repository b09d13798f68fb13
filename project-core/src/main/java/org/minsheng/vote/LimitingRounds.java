package org.minsheng.vote;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import lombok.RequiredArgsConstructor;

import org.minsheng.Refusal;
import org.minsheng.Refused;
import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.member.MemberRefusal;
import org.minsheng.process.Moving;
import org.minsheng.process.Note;

/** Whoever drafted a round sets its limits and exclusive groups, until it is announced: then they are part of the rule. */
@UseCase
@RequiredArgsConstructor
public class LimitingRounds {

	private final VotingRounds rounds;

	private final Moving moving;

	/** Why the actor may not change the draft, if so. */
	public static Optional<Refusal> whyNot(VotingRound round, Actor actor) {
		if (actor.actingAs(MakingRounds.MAKERS, round.getScope()).isEmpty()) return Optional.of(MemberRefusal.NOT_YOUR_ROLE.refusal());
		if (round.getStatus() != RoundStatus.DRAFT) return Optional.of(VoteRefusal.PUBLISHED_ALREADY.refusal());
		return actor.is(round.getMadeBy()) ? Optional.empty() : Optional.of(VoteRefusal.NOT_YOUR_DRAFT.refusal());
	}

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
		Refused.ifAny(whyNot(round, actor));
		return round;
	}

	private void change(VotingRound round, List<RoundLimit> limits, List<ExclusiveGroup> groups, String deed, String detail, Actor actor,
			Instant at) {
		Refused.ifAny(LimitPolicy.whyNot(round, limits, groups));
		round.limit(limits, groups);
		rounds.save(round);
		var role = actor.actingAs(MakingRounds.MAKERS, round.getScope()).orElseThrow();
		moving.noted(round, deed, role, actor, Note.detail(detail), at);
	}

}
