package org.minsheng.paper;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.process.Moving;
import org.minsheng.process.Note;
import org.minsheng.vote.MakingRounds;
import org.minsheng.vote.RoundStatus;
import org.minsheng.vote.VotingRounds;

/** Prints sheets, each with a serial number of its own and a receipt on the stub; both are random, so their order tells nothing. */
@UseCase
@RequiredArgsConstructor
public class PrintingPapers {

	public static final int SHEETS_AT_ONCE = 500;

	private static final Set<RoundStatus> IN_TIME = EnumSet.of(RoundStatus.ANNOUNCED, RoundStatus.OPEN);

	private final VotingRounds rounds;

	private final Papers papers;

	private final Moving moving;

	/** @return the sheets as they are printed, once */
	public List<PaperSheet> print(String code, int sheets, Actor actor, Instant at) {
		var round = rounds.findByCodeForUpdate(code).orElseThrow();
		var role = Clerks.require(MakingRounds.MAKERS, round, actor);
		if (!IN_TIME.contains(round.getStatus())) throw PaperRefusal.PAPERS_NOT_NOW.refusal().asException();
		if (sheets < 1 || sheets > SHEETS_AT_ONCE) throw PaperRefusal.TOO_MANY_PAPERS.refusal(SHEETS_AT_ONCE).asException();
		var printed = Stream.generate(() -> PaperSheet.printed(round.getId(), actor.member())).limit(sheets).toList();
		papers.add(printed);
		moving.noted(round, "PRINT_PAPERS", role, actor, Note.detail(String.valueOf(sheets)), at);
		return printed;
	}

}
