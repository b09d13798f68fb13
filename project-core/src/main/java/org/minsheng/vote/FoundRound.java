package org.minsheng.vote;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.minsheng.Refusal;
import org.minsheng.selection.BallotKind;
import org.minsheng.selection.Candidate;
import org.minsheng.selection.Limit;
import org.minsheng.selection.PbElection;

/** A round as a file has it. */
@RequiredArgsConstructor
class FoundRound {

	private final PbElection read;

	/** Why it cannot be shown as one of ours, if so. */
	Optional<Refusal> whyNot() {
		return read.constraints()
			.limits()
			.stream()
			.filter(limit -> LimitKind.of(limit.label()).isEmpty())
			.findFirst()
			.map(limit -> VoteRefusal.FILE_LIMIT_UNKNOWN.refusal(limit.label().kind()));
	}

	RoundTerms terms(String rule, SharesTerms shares, Instant at) {
		var topUp = rule.equals("greedy-no-skip") ? read.topUpPercent() % 100 : 0;
		return new RoundTerms(form(), most(), read.election().getBudget(), rule, shares, leastVotes(), topUp, TieOrder.PUBLISHED, null, at,
				at,
				0);
	}

	private BallotForm form() {
		return switch (read.election().getKind()) {
			case APPROVAL, CHOOSE_ONE -> BallotForm.APPROVE;
			case CUMULATIVE, SCORING -> BallotForm.POINTS;
			case ORDINAL -> BallotForm.RANK;
		};
	}

	/** What the file says that a voter may give; 0 where it does not say. */
	private int most() {
		if (read.election().getKind() == BallotKind.CHOOSE_ONE) return 1;
		var said = read.meta().getOrDefault(form() == BallotForm.POINTS ? "max_sum_points" : "max_length", "");
		return said.matches("\\d{1,6}") ? Integer.parseInt(said) : 0;
	}

	/** Scores are whole, so that a threshold in between is the next whole one. */
	private int leastVotes() {
		var least = read.threshold().of(read.election()).setScale(0, RoundingMode.CEILING);
		return least.max(BigDecimal.ZERO).min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValueExact();
	}

	List<RoundCandidate> candidates() {
		return read.election().getCandidates().stream().map(FoundRound::candidate).toList();
	}

	private static RoundCandidate candidate(Candidate candidate) {
		return new RoundCandidate(candidate.id(), candidate.name(), candidate.cost(), null, null);
	}

	List<RoundLimit> limits() {
		return read.constraints().limits().stream().map(FoundRound::limit).toList();
	}

	private static RoundLimit limit(Limit limit) {
		return new RoundLimit(LimitKind.of(limit.label()).orElseThrow(), limit.label().value(), limit.floor().orElse(null),
				limit.ceiling().orElse(null));
	}

	List<ExclusiveGroup> groups() {
		return read.constraints().exclusive().stream().map(ExclusiveGroup::of).toList();
	}

	RoundOrigin origin(String fileName, String hash, Instant at) {
		return new RoundOrigin(fileName, hash, together("date_begin", "date_end"), together("country", "unit", "subunit"), said("currency"),
				read.election().voters(), at);
	}

	private @Nullable String together(String... keys) {
		var said = Stream.of(keys)
			.map(this::said)
			.filter(one -> one != null)
			.distinct()
			.collect(Collectors.joining(" – "));
		return said.isEmpty() ? null : said;
	}

	private @Nullable String said(String key) {
		var said = read.meta().getOrDefault(key, "").strip();
		return said.isEmpty() ? null : said;
	}

}
