package org.minsheng.vote.web;

import java.util.Locale;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import org.minsheng.money.Money;
import org.minsheng.page.Words;
import org.minsheng.vote.RoundOrigin;
import org.minsheng.vote.VotingRound;

/** Says the sums of a round: ours in yuan, those of a file in the currency of the file; templates reach it as {@code @roundSums}. */
@Component
@RequiredArgsConstructor
public class RoundSums {

	private static final String OURS = "CNY";

	private final Words words;

	public String say(VotingRound round, Money sum) {
		return round.getOrigin().filter(RoundSums::isForeign).map(origin -> foreign(origin, plain(sum))).orElseGet(() -> words.yuan(sum));
	}

	/** A sum that was worked out, with as many places as it was rounded to. */
	String say(VotingRound round, String rounded) {
		return round.getOrigin()
			.filter(RoundSums::isForeign)
			.map(origin -> foreign(origin, rounded))
			.orElseGet(() -> words.of("sum.yuan", rounded));
	}

	private static boolean isForeign(RoundOrigin origin) {
		return !OURS.equals(origin.currency());
	}

	private static String foreign(RoundOrigin origin, String sum) {
		return origin.currency() == null ? sum : sum + " " + origin.currency();
	}

	private static String plain(Money sum) {
		var pattern = sum.yuan().stripTrailingZeros().scale() > 0 ? "%,.2f" : "%,.0f";
		return String.format(Locale.ROOT, pattern, sum.yuan());
	}

}
