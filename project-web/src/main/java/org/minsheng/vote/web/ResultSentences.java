package org.minsheng.vote.web;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import org.minsheng.page.Words;
import org.minsheng.selection.ByVotes;
import org.minsheng.selection.Candidate;
import org.minsheng.selection.Decision;
import org.minsheng.selection.Decision.Share;
import org.minsheng.selection.Decision.Taken;
import org.minsheng.selection.Limit;
import org.minsheng.selection.Outcome;
import org.minsheng.selection.Tie;
import org.minsheng.selection.TieBreak.Drawn;
import org.minsheng.selection.TieBreak.Published;
import org.minsheng.selection.Verdict;
import org.minsheng.vote.VotingRound;

/** Puts the reasons of a result into sentences. */
@Component
@RequiredArgsConstructor
class ResultSentences {

	private static final int FEN_PER_YUAN = 100;

	/** Enough to tell any two apart by eye. */
	private static final int DIGITS_OF_A_LOT = 8;

	private final LimitWords limits;

	private final RoundSums sums;

	private final Words words;

	/** Why it won or lost: price, votes, what was left, who stood in the way with how much, and which limit decided. */
	String why(VotingRound round, Outcome outcome, Decision decision) {
		var alone = decision.verdict() == Verdict.OVER_CEILING && decision.because().isEmpty();
		var shared = decision.verdict() == Verdict.FUNDED && decision.share().isPresent();
		var limit = limit(outcome, decision);
		return words.of("vote.why." + decision.verdict() + (alone ? ".alone" : shared ? ".shared" : ""),
				sums.say(round, decision.candidate().cost()),
				score(round, decision), sums.say(round, decision.left()), named(round, decision.because()),
				limit.map(found -> limits.label(found.label())).orElse(""),
				limit.flatMap(decision.isFunded() ? Limit::floor : Limit::ceiling).map(sum -> sums.say(round, sum)).orElse(""),
				topUp(outcome));
	}

	/** Votes, points, or for ranks how often it was preferred to another. */
	String score(VotingRound round, Decision decision) {
		var kind = round.getTerms().form().getKind();
		var unit = kind.ranks() ? "ranks" : kind.givesPoints() ? "points" : "votes";
		return words.of("vote.scored." + unit, decision.score().toPlainString());
	}

	private static Optional<Limit> limit(Outcome outcome, Decision decision) {
		var all = outcome.selection().constraints().limits().stream();
		return decision.label().flatMap(label -> all.filter(limit -> limit.label().equals(label)).findFirst());
	}

	private static String topUp(Outcome outcome) {
		return outcome.selection().rule() instanceof ByVotes byVotes ? String.valueOf(byVotes.topUpPercent()) : "";
	}

	private String named(VotingRound round, List<Taken> because) {
		return because.isEmpty()
				? words.of("vote.why.others")
				: because.stream()
					.map(taken -> words.of("vote.why.taken", taken.by().name(), sums.say(round, taken.amount())))
					.collect(Collectors.joining(words.of("vote.and")));
	}

	/** What supporters paid for a winner under equal shares. */
	String share(VotingRound round, Share share) {
		var each = sums.say(round, share.perPoint().over(FEN_PER_YUAN).rounded(2).toPlainString());
		return share.withTheirLast() == 0
				? words.of("vote.share", String.valueOf(share.inFull()), each)
				: words.of("vote.share.last", String.valueOf(share.inFull()), each, String.valueOf(share.withTheirLast()));
	}

	String preference(Outcome.Preference preference) {
		return words.of(preference.isForByVotes() ? "vote.compared.votes" : "vote.compared.shares",
				String.valueOf(preference.equalShares()),
				String.valueOf(preference.byVotes()));
	}

	/** Who were equal, what told them apart and in which order; of a draw also the number and what was drawn for each. */
	String tie(Outcome outcome, Tie tie) {
		var order = outcome.selection().tieBreak().order();
		var count = String.valueOf(tie.among().size());
		if (tie.decidedBy().isPresent()) return words.of("vote.tie." + tie.decidedBy().get(), count, places(tie));
		return order instanceof Drawn drawn
				? words.of("vote.tie.DRAWN", count, lots(tie, drawn), drawn.seed())
				: words.of(order instanceof Published ? "vote.tie.PUBLISHED" : "vote.tie.LISTED", count, places(tie));
	}

	private String places(Tie tie) {
		return inOrder(tie, (place, candidate) -> words.of("vote.tie.place", place, candidate.name()));
	}

	private String lots(Tie tie, Drawn drawn) {
		return inOrder(tie, (place, candidate) -> words.of("vote.tie.lot", place, candidate.name(), candidate.id(),
				drawn.lot(candidate).substring(0, DIGITS_OF_A_LOT)));
	}

	private String inOrder(Tie tie, BiFunction<String, Candidate, String> say) {
		return IntStream.range(0, tie.among().size())
			.mapToObj(at -> say.apply(String.valueOf(at + 1), tie.among().get(at)))
			.collect(Collectors.joining(words.of("vote.tie.then")));
	}

}
