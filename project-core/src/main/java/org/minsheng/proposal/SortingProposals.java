package org.minsheng.proposal;

import java.time.Instant;
import java.util.List;

import lombok.RequiredArgsConstructor;

import org.minsheng.Refused;
import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.member.Role;
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

	private final AnswerPeriod answerPeriod;

	private final Moving moving;

	/** What was found at the negative list and the eligibility tests (R2, R3, R17, R41) is kept with the request. */
	public void accept(ProposalId id, Classification how, Screening found, Actor actor, Instant at) {
		var proposal = proposal(id);
		Refused.ifAny(found.whyNotAccept());
		moving.make(proposal, ProposalMove.ACCEPT, actor, Note.detail(String.valueOf(found.passed().size())), at);
		proposal.classifyAs(how);
		proposal.pass(found.passed());
		proposals.save(proposal);
	}

	/** All of them, or where one cannot be accepted, none. */
	public void acceptAll(List<ProposalId> ids, Classification how, Screening found, Actor actor, Instant at) {
		ids.forEach(id -> accept(id, how, found, actor, at));
	}

	/** All of them, or where one cannot be held, none. */
	public void holdAll(List<ProposalId> ids, String reason, Actor actor, Instant at) {
		ids.forEach(id -> hold(id, reason, actor, at));
	}

	/** The reply is due within the period that the rules give; silence closes the request. */
	public void askForMore(ProposalId id, String question, Actor actor, Instant at) {
		var proposal = answered(id, ProposalMove.ASK_FOR_MORE, question, actor, at);
		var today = Deadlines.day(at);
		int days = rulebook.inForce(proposal.getScope(), today).getPeriods().needInfoDays();
		proposal.awaitAnswerUntil(Deadlines.endOf(today.plusDays(days)));
		proposals.save(proposal);
	}

	/** The submitter's own reply, or one that the workstation took down; it starts the workstation's clock again. */
	public void reply(ProposalId id, String words, Actor actor, Instant at) {
		var proposal = proposal(id);
		ownOrTakenDown(proposal, actor);
		moving.make(proposal, ProposalMove.REPLY, actor, Note.because(words), at);
		proposal.addWords(words);
		proposal.awaitAnswerUntil(answerPeriod.endFrom(at, proposal.getScope()));
		proposals.save(proposal);
	}

	/** Hands a request to the body whose duty it is; the letter to it is made of what is written here. */
	public void transfer(ProposalId id, String body, String why, Actor actor, Instant at) {
		var proposal = proposal(id);
		moving.make(proposal, ProposalMove.TRANSFER, actor, new Note(why, body), at);
		proposal.answerWith(why);
		proposals.save(proposal);
	}

	/** Accepted, but no project came of it; it may be made anew next year. */
	public void hold(ProposalId id, String reason, Actor actor, Instant at) {
		proposals.save(answered(id, ProposalMove.HOLD, reason, actor, at));
	}

	public void withdraw(ProposalId id, Actor actor, Instant at) {
		var proposal = proposal(id);
		ownOrTakenDown(proposal, actor);
		moving.make(proposal, ProposalMove.WITHDRAW, actor, Note.NONE, at);
		proposals.save(proposal);
	}

	private Proposal answered(ProposalId id, ProposalMove move, String words, Actor actor, Instant at) {
		var proposal = proposal(id);
		moving.make(proposal, move, actor, Note.because(words), at);
		proposal.answerWith(words);
		return proposal;
	}

	private static void ownOrTakenDown(Proposal proposal, Actor actor) {
		if (!actor.is(proposal.getSource().submitter()) && !actor.holds(Role.COMMUNITY_STATION, proposal.getScope())) {
			throw ProposalRefusal.NOT_YOUR_PROPOSAL.refusal().asException();
		}
	}

	private Proposal proposal(ProposalId id) {
		return proposals.findById(id).orElseThrow();
	}

}
