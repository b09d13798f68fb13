package org.minsheng.paper;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import lombok.RequiredArgsConstructor;

import org.minsheng.Refused;
import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.member.Role;
import org.minsheng.vote.Roll;
import org.minsheng.vote.RollEntry;
import org.minsheng.vote.RoundStatus;
import org.minsheng.vote.Slip;
import org.minsheng.vote.VoteRoles;
import org.minsheng.vote.VotingRound;
import org.minsheng.vote.VotingRounds;

/** What the desk may read of a round's papers; a reading is shown to nobody but the third person. */
@UseCase
@RequiredArgsConstructor
public class ReadingPapers {

	private final VotingRounds rounds;

	private final Papers papers;

	private final Roll roll;

	/**
	 * A round's papers at the desk.
	 *
	 * @param disputed the serials that wait for a third person
	 * @param holders who holds a sheet and has not handed it in
	 */
	public record DeskPapers(VotingRound round, PaperTally tally, List<Slip> disputed, List<RollEntry> holders) {
	}

	/** Nothing for whoever does not read papers of the round's area. */
	public Optional<DeskPapers> atDesk(String code, Actor actor) {
		return rounds.findByCode(code)
			.filter(round -> VoteRoles.allow(VoteRoles.WITNESSES, round, actor))
			.map(round -> new DeskPapers(round, papers.tally(round.getId()), papers.findDisputed(round.getId()),
					roll.findWithPaper(round.getId())));
	}

	/**
	 * A sheet that a clerk is about to read; what another read off it is left out.
	 * @throws org.minsheng.Refused where the clerk may not
	 */
	public PaperSheet toEnter(String code, String serial, Actor actor) {
		var sheet = sheet(code, serial, VoteRoles.READERS, actor);
		Refused.ifAny(sheet.whyNotEnter(actor));
		return sheet.unread();
	}

	/**
	 * Both readings of a sheet, for a third person.
	 * @throws org.minsheng.Refused where there is no difference, or the reader had a hand in it
	 */
	public PaperSheet difference(String code, String serial, Actor actor) {
		var sheet = sheet(code, serial, VoteRoles.WITNESSES, actor);
		Refused.ifAny(sheet.whyNotSettle(actor));
		return sheet;
	}

	private PaperSheet sheet(String code, String serial, Set<Role> roles, Actor actor) {
		var round = rounds.findByCode(code).orElseThrow();
		VoteRoles.require(roles, round, actor);
		if (round.getStatus() != RoundStatus.COUNTING) throw PaperRefusal.NOT_COUNTING.refusal().asException();
		return papers.find(round.getId(), Copy.number(serial))
			.orElseThrow(() -> PaperRefusal.UNKNOWN_SHEET.refusal(serial).asException());
	}

	/** How many papers counted and how many did not; empty before the close. */
	public Optional<PaperTally> published(VotingRound round) {
		return Optional.of(round).filter(one -> one.getStatus().isCounted()).map(one -> papers.tally(one.getId()));
	}

}
