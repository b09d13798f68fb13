package org.minsheng.vote;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.minsheng.Refusal;
import org.minsheng.member.MemberId;
import org.minsheng.organisation.Scope;
import org.minsheng.process.Movable;
import org.minsheng.selection.Constraints;
import org.minsheng.selection.TieBreak;
import org.minsheng.trail.Subject;

/** A vote of a community, an office or a district on projects with a settled price. */
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class VotingRound implements Movable<RoundStatus, RoundMove> {

	private RoundId id;

	/** Office, year and number, such as KC2016-V001; stands in the address of the public page. */
	private String code;

	private String title;

	private Scope scope;

	private RoundTerms terms;

	/** In the published order. */
	private List<RoundCandidate> candidates = new ArrayList<>();

	/** Floors and ceilings, in the order in which floors are filled. */
	private List<RoundLimit> limits = new ArrayList<>();

	/** Of each only one may win. */
	private List<ExclusiveGroup> groups = new ArrayList<>();

	private RoundStatus status;

	private MemberId madeBy;

	/** The public number that decides ties, known only after the close. */
	private @Nullable String drawSeed;

	/** Who entered that number, and so does not confirm what came of it. */
	private @Nullable MemberId drawnBy;

	/** Over all published ballots, from the close on. */
	private @Nullable String merkleRoot;

	private @Nullable Overruling overruling;

	/** Present where the round was held elsewhere. */
	private @Nullable RoundOrigin origin;

	private @Nullable Integer version;

	static VotingRound drafted(String code, String title, Scope scope, RoundTerms terms, List<RoundCandidate> candidates, MemberId by) {
		var round = new VotingRound();
		round.id = RoundId.random();
		round.code = code;
		round.title = title;
		round.scope = scope;
		round.terms = terms;
		round.candidates.addAll(candidates);
		round.status = RoundStatus.DRAFT;
		round.madeBy = by;
		return round;
	}

	/** A finished one that was held elsewhere. */
	static VotingRound imported(String code, String title, Scope scope, RoundTerms terms, FoundRound found, RoundOrigin origin,
			MemberId by) {
		var round = drafted(code, title, scope, terms, found.candidates(), by);
		round.limit(found.limits(), found.groups());
		round.origin = origin;
		round.status = RoundStatus.IMPORTED;
		return round;
	}

	/** Other terms and candidates for a draft, while nobody outside has seen it. */
	void revise(String newTitle, RoundTerms newTerms, List<RoundCandidate> newCandidates) {
		if (status != RoundStatus.DRAFT) throw new IllegalStateException("Cannot revise a round that is " + status);
		title = newTitle;
		terms = newTerms;
		candidates = new ArrayList<>(newCandidates);
	}

	@Override
	public void take(RoundMove move) {
		status = move.leadFrom(status);
	}

	/** Why no ballot is taken at the instant, whatever the state says that no sweep has changed yet. */
	public Optional<Refusal> whyNotVote(Instant at) {
		return status == RoundStatus.OPEN && terms.isTime(at)
				? Optional.empty()
				: Optional.of(VoteRefusal.VOTE_NOT_OPEN.refusal(terms.opensOn(), terms.lastDay()));
	}

	/**
	 * The marks on a paper as a ballot.
	 * @throws org.minsheng.Refused where they do not make one
	 */
	public Ballot read(Map<String, Integer> marks) {
		return new Marking(terms, candidates).read(marks);
	}

	/** The candidates in an order of the voter's own, the same each time, so that no place in the list is worth votes. */
	public List<RoundCandidate> candidatesFor(VoterId voter) {
		return candidatesFor(voter.value().toString());
	}

	/** The same for a sheet of paper, by its serial. */
	public List<RoundCandidate> candidatesFor(Slip serial) {
		return candidatesFor(serial.value());
	}

	private List<RoundCandidate> candidatesFor(String whom) {
		var own = new ArrayList<>(candidates);
		own.sort(Comparator.comparing(candidate -> Hashes.sha256(whom + "\n" + candidate.code())));
		return own;
	}

	void limit(List<RoundLimit> newLimits, List<ExclusiveGroup> newGroups) {
		limits = new ArrayList<>(newLimits);
		groups = new ArrayList<>(newGroups);
	}

	/** What the result must respect beside the budget. */
	public Constraints constraints() {
		return new Constraints(limits.stream().map(RoundLimit::asLimit).toList(), groups.stream().map(ExclusiveGroup::asSet).toList(),
				Set.of());
	}

	void closedWith(String root) {
		merkleRoot = root;
	}

	/** Passed over by every rule from now on; whoever it displaced comes up. */
	void withdraw(String candidate, String reason) {
		candidates.replaceAll(one -> one.code().equals(candidate) ? one.withdrawnBecause(reason) : one);
	}

	void draw(String seed, MemberId by) {
		drawSeed = seed;
		drawnBy = by;
	}

	void overrule(Overruling instead) {
		overruling = instead;
	}

	/** How ties are decided; empty while the public number is not known. */
	public Optional<TieBreak> tieBreak() {
		var criteria = terms.selectionRule().usualTieBreak().criteria();
		if (terms.ties() == TieOrder.DRAWN)
			return Optional.ofNullable(drawSeed).map(seed -> new TieBreak(criteria, new TieBreak.Drawn(seed)));
		return Optional.of(new TieBreak(criteria, new TieBreak.Published(candidates.stream().map(RoundCandidate::code).toList())));
	}

	public Optional<Overruling> getOverruling() {
		return Optional.ofNullable(overruling);
	}

	public Optional<RoundOrigin> getOrigin() {
		return Optional.ofNullable(origin);
	}

	public Optional<String> getMerkleRoot() {
		return Optional.ofNullable(merkleRoot);
	}

	public Optional<String> getDrawSeed() {
		return Optional.ofNullable(drawSeed);
	}

	@Override
	public Subject subject() {
		return new Subject(Subject.Kind.VOTE, id.value().toString());
	}

}
