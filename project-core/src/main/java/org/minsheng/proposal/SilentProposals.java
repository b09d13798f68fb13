package org.minsheng.proposal;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import lombok.RequiredArgsConstructor;

import org.minsheng.FallsDue;
import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.process.Moving;
import org.minsheng.process.Note;

/** Closes requests whose submitter did not reply in time. */
@UseCase
@RequiredArgsConstructor
public class SilentProposals implements FallsDue {

	private final Proposals proposals;

	private final Moving moving;

	@Override
	public int runDue(Instant now) {
		var silent = proposals.findDue(ProposalStatus.NEED_INFO, now);
		for (var proposal : silent) {
			var due = Objects.requireNonNull(proposal.getAnswerDue());
			moving.make(proposal, ProposalMove.FALL_SILENT, Actor.TIME, Note.NONE, due);
			proposals.save(proposal);
		}
		return silent.size();
	}

	@Override
	public Optional<Instant> nextDue() {
		return proposals.findNextDue(ProposalStatus.NEED_INFO);
	}

}
