package org.minsheng.proposal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.organisation.Deadlines;
import org.minsheng.organisation.Rulebook;
import org.minsheng.process.Moving;
import org.minsheng.process.Note;

/** The workstation sorts what came in (R14); each answer reaches the submitter in plain words. */
@UseCase
@RequiredArgsConstructor
public class SortingProposals {

	private final Proposals proposals;

	private final Rulebook rulebook;

	private final Moving moving;

	public void accept(ProposalId id, Classification how, Actor actor, Instant at) {
		var proposal = proposal(id);
		moving.make(proposal, ProposalMove.ACCEPT, actor, Note.NONE, at);
		proposal.classifyAs(how);
		proposals.save(proposal);
	}

	/** The reply is due within the period that the rules give; silence closes the request. */
	public void askForMore(ProposalId id, String question, Actor actor, Instant at) {
		var proposal = answered(id, ProposalMove.ASK_FOR_MORE, question, actor, at);
		int days = rulebook.inForce(proposal.getScope(), Deadlines.day(at)).getPeriods().needInfoDays();
		proposal.awaitAnswerUntil(at.plus(days, ChronoUnit.DAYS));
		proposals.save(proposal);
	}

	/** The submitter's own reply, or one that the workstation took down; it starts the workstation's clock again. */
	public void reply(ProposalId id, String words, Actor actor, Instant at) {
		var proposal = proposal(id);
		ownOrStaff(proposal, actor);
		moving.make(proposal, ProposalMove.REPLY, actor, Note.because(words), at);
		proposal.addWords(words);
		proposal.awaitAnswerUntil(at.plus(3, ChronoUnit.DAYS));
		proposals.save(proposal);
	}

	public void decline(ProposalId id, String reason, Actor actor, Instant at) {
		proposals.save(answered(id, ProposalMove.DECLINE, reason, actor, at));
	}

	/** Hands a request to the body whose duty it is, named in the words. */
	public void transfer(ProposalId id, String toWhomAndWhy, Actor actor, Instant at) {
		proposals.save(answered(id, ProposalMove.TRANSFER, toWhomAndWhy, actor, at));
	}

	public void withdraw(ProposalId id, Actor actor, Instant at) {
		var proposal = proposal(id);
		ownOrStaff(proposal, actor);
		moving.make(proposal, ProposalMove.WITHDRAW, actor, Note.NONE, at);
		proposals.save(proposal);
	}

	private Proposal answered(ProposalId id, ProposalMove move, String words, Actor actor, Instant at) {
		var proposal = proposal(id);
		moving.make(proposal, move, actor, Note.because(words), at);
		proposal.answerWith(words);
		return proposal;
	}

	private static void ownOrStaff(Proposal proposal, Actor actor) {
		if (!actor.isStaff() && !actor.is(proposal.getSource().submitter())) {
			throw ProposalRefusal.NOT_YOUR_PROPOSAL.refusal().asException();
		}
	}

	private Proposal proposal(ProposalId id) {
		return proposals.findById(id).orElseThrow();
	}

}
