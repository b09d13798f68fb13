package org.minsheng.vote;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

import org.minsheng.Refusal;
import org.minsheng.member.Actor;
import org.minsheng.member.MemberRefusal;
import org.minsheng.trail.Deed;
import org.minsheng.trail.TrailEntry;

/** Who may change a draft: whoever may make it. Whoever had a hand in it does not announce it. */
public final class DraftPolicy {

	private static final Set<String> DRAFTING = Set.of("MAKE", "REVISE", "LIMIT", "UNLIMIT", "GROUP", "UNGROUP");

	private DraftPolicy() {
	}

	/** Why the actor may not change the round, if so. */
	public static Optional<Refusal> whyNotChange(VotingRound round, Actor actor) {
		if (!VoteRoles.allow(VoteRoles.MAKERS, round, actor)) return Optional.of(MemberRefusal.NOT_YOUR_ROLE.refusal());
		return round.getStatus() == RoundStatus.DRAFT ? Optional.empty() : Optional.of(VoteRefusal.PUBLISHED_ALREADY.refusal());
	}

	static boolean hadAHand(Actor actor, Collection<TrailEntry> trail) {
		return trail.stream().map(TrailEntry::getDeed).anyMatch(deed -> DRAFTING.contains(deed.action()) && isBy(actor, deed));
	}

	private static boolean isBy(Actor actor, Deed deed) {
		var member = actor.id();
		return member != null && member.value().equals(deed.actor());
	}

}
