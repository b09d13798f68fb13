package org.minsheng.vote;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.minsheng.Refusal;
import org.minsheng.Refused;
import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.organisation.Organisation;
import org.minsheng.process.Moving;
import org.minsheng.process.Note;

/** Changes a draft as long as nobody has announced it: its title, its terms, its candidates. */
@UseCase
@RequiredArgsConstructor
public class RevisingRounds {

	private final VotingRounds rounds;

	private final Roll roll;

	private final ChoosingCandidates choosing;

	private final Organisation organisation;

	private final Moving moving;

	/**
	 * Kept candidates take the price that is agreed by now.
	 *
	 * @param seen the version of the draft that the changes were made to
	 */
	public void revise(String code, @Nullable Integer seen, String title, RoundTerms terms, List<String> projectCodes, Actor actor,
			Instant at) {
		var round = rounds.findByCodeForUpdate(code).orElseThrow();
		if (!Objects.equals(seen, round.getVersion())) throw VoteRefusal.DRAFT_CHANGED_MEANWHILE.refusal().asException();
		Refused.ifAny(DraftPolicy.whyNotChange(round, actor).or(() -> problems(round, terms, projectCodes, at).stream().findFirst()));
		var candidates = choosing.choose(projectCodes, round.getScope());
		Refused.ifAny(LimitPolicy.whyNot(organisation, terms.budget(), candidates, round.getLimits(), round.getGroups()));
		var changes = Revision.between(round, title, terms, candidates);
		round.revise(title, terms, candidates);
		rounds.save(round);
		moving.noted(round, "REVISE", VoteRoles.require(VoteRoles.MAKERS, round, actor), actor, Note.detail(changes), at);
	}

	/** Everything that stands against such terms and candidates for the draft. */
	public List<Refusal> problems(VotingRound round, RoundTerms terms, List<String> projectCodes, Instant at) {
		var problems = new ArrayList<>(terms.problems(at));
		whyNotOnThisRoll(round, terms).ifPresent(problems::add);
		problems.addAll(choosing.problems(projectCodes, round.getScope()));
		round.getGroups()
			.stream()
			.flatMap(group -> group.projects().stream())
			.filter(one -> !projectCodes.contains(one))
			.findFirst()
			.map(VoteRefusal.STILL_IN_A_GROUP::refusal)
			.ifPresent(problems::add);
		return problems;
	}

	/** Ages were looked at once, by the terms of that day; whoever was old enough then may be too young for others. */
	private Optional<Refusal> whyNotOnThisRoll(VotingRound round, RoundTerms terms) {
		var before = round.getTerms();
		var younger = Stream.of(terms.opensOn().isBefore(before.opensOn()), terms.minimumAge() > before.minimumAge()).anyMatch(one -> one);
		return younger && roll.turnout(round.getId()).eligible() > 0
				? Optional.of(VoteRefusal.ROLL_FITS_NO_MORE.refusal(before.opensOn(), before.minimumAge()))
				: Optional.empty();
	}

}
