package org.minsheng.proposal;

import java.time.Instant;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.minsheng.Refusal;
import org.minsheng.Refused;
import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.member.MemberRefusal;
import org.minsheng.member.Role;
import org.minsheng.organisation.Deadlines;
import org.minsheng.organisation.Holidays;
import org.minsheng.process.Moving;
import org.minsheng.process.Note;
import org.minsheng.proposal.Appeal.Outcome;

/** Against a refusal its submitter may appeal to 社会事务办, once. */
@UseCase
@RequiredArgsConstructor
public class Appealing {

	/** In which the office decides ({@code process.md} 2.3, objection.reply). */
	private static final int WORKING_DAYS = 5;

	private final Proposals proposals;

	private final AnswerPeriod answerPeriod;

	private final Holidays holidays;

	private final Moving moving;

	/**
	 * What stands against an appeal. A request from an account is that account's matter, or the workstation takes the appeal
	 * down; of one without an account whoever holds its number is the submitter.
	 */
	public Optional<Refusal> whyNot(Proposal proposal, Actor actor, Instant now) {
		return moving.whyNot(proposal, ProposalMove.APPEAL, actor)
			.or(() -> proposal.getAppeal().map(earlier -> ProposalRefusal.APPEALED_ALREADY.refusal()))
			.or(() -> mayAppeal(proposal, actor)
					? Optional.empty()
					: Optional.of(ProposalRefusal.NOT_YOUR_PROPOSAL.refusal()))
			.or(() -> tooLate(proposal.getAnswerDue(), now));
	}

	public void appeal(ProposalId id, String words, Actor actor, Instant at) {
		var proposal = proposals.findById(id).orElseThrow();
		Refused.ifAny(whyNot(proposal, actor, at));
		moving.make(proposal, ProposalMove.APPEAL, actor, Note.because(words), at);
		proposal.appeal(new Appeal(words, at, null));
		proposal.awaitAnswerUntil(Deadlines.endOf(holidays.calendar().plusWorkingDays(Deadlines.day(at), WORKING_DAYS)));
		proposals.save(proposal);
	}

	/** The table, then the four eyes: nobody decides on their own appeal. */
	public Optional<Refusal> whyNotDecide(Proposal proposal, Actor actor) {
		return moving.whyNot(proposal, ProposalMove.UPHOLD_APPEAL, actor)
			.or(() -> actor.is(proposal.getSource().submitter())
					? Optional.of(MemberRefusal.OWN_SUBMISSION.refusal())
					: Optional.empty());
	}

	/** Upheld, the workstation answers anew and does not refuse again; dismissed, the refusal stands for good. */
	public void decide(ProposalId id, Outcome outcome, String reason, Actor actor, Instant at) {
		var proposal = proposals.findById(id).orElseThrow();
		Refused.ifAny(whyNotDecide(proposal, actor));
		boolean upheld = outcome == Outcome.UPHELD;
		moving.make(proposal, upheld ? ProposalMove.UPHOLD_APPEAL : ProposalMove.DISMISS_APPEAL, actor,
				Note.because(reason), at);
		proposal.getAppeal().ifPresent(appeal -> proposal.appeal(appeal.decided(outcome)));
		proposal.answerWith(reason);
		if (upheld) {
			proposal.dropDecline();
			proposal.awaitAnswerUntil(answerPeriod.endFrom(at, proposal.getScope()));
		}
		proposals.save(proposal);
	}

	private static boolean mayAppeal(Proposal proposal, Actor actor) {
		var submitter = proposal.getSource().submitter();
		return submitter == null || actor.is(submitter) || actor.holds(Role.COMMUNITY_STATION, proposal.getScope());
	}

	private static Optional<Refusal> tooLate(@Nullable Instant end, Instant now) {
		return end == null || now.isBefore(end)
				? Optional.empty()
				: Optional.of(ProposalRefusal.APPEAL_TOO_LATE.refusal(Deadlines.day(end.minusMillis(1))));
	}

}
