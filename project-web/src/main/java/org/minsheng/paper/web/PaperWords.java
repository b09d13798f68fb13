package org.minsheng.paper.web;

import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import org.minsheng.page.Words;
import org.minsheng.paper.Finding;
import org.minsheng.paper.PaperTally;
import org.minsheng.paper.ReadingPapers;
import org.minsheng.vote.VotingRound;

/** Says what came of the papers; templates reach it as {@code @paperWords}. */
@Component
@RequiredArgsConstructor
public class PaperWords {

	private final ReadingPapers reading;

	private final Words words;

	/** How many counted, and how many did not for which reason; empty before the close and where there were none. */
	public String counted(VotingRound round) {
		return reading.published(round).filter(tally -> tally.printed() > 0).map(this::counted).orElse("");
	}

	private String counted(PaperTally tally) {
		var counted = words.of("papers.counted", String.valueOf(tally.counted()), String.valueOf(tally.invalid()));
		return tally.invalid() == 0 ? counted : counted + words.of("papers.because", reasons(tally));
	}

	/** Each reason with its number. */
	public String reasons(PaperTally tally) {
		return tally.found()
			.entrySet()
			.stream()
			.filter(entry -> entry.getKey() != Finding.VALID)
			.map(entry -> words.of("papers.reason", entry.getKey(), String.valueOf(entry.getValue())))
			.collect(Collectors.joining(words.of("vote.and")));
	}

}
