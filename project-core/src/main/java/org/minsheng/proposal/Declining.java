package org.minsheng.proposal;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import lombok.RequiredArgsConstructor;

import org.minsheng.Refusal;
import org.minsheng.Refused;
import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.member.MemberRefusal;
import org.minsheng.organisation.Deadlines;
import org.minsheng.organisation.Rulebook;
import org.minsheng.process.Moving;
import org.minsheng.process.Note;

/**
 * A refusal takes two: one of the workstation proposes it, another one there or of the community's Party organisation
 * confirms it or sends it back. Until then the submitter reads that the request waits for its answer.
 */
@UseCase
@RequiredArgsConstructor
public class Declining {

	private final Proposals proposals;

	private final Rulebook rulebook;

	private final Moving moving;

	public Optional<Refusal> whyNotPropose(Proposal proposal, Actor actor) {
		return moving.whyNot(proposal, ProposalMove.PROPOSE_DECLINE, actor)
			.or(() -> proposal.getAppeal()
				.filter(Appeal::isUpheld)
				.map(upheld -> ProposalRefusal.APPEAL_UPHELD.refusal()));
	}

	/** Names what of the negative list applies, and says it in plain words. */
	public void propose(ProposalId id, Set<NegativeItem> items, String reason, Actor actor, Instant at) {
		var proposal = proposals.findById(id).orElseThrow();
		Refused.ifAny(whyNotPropose(proposal, actor));
		if (items.isEmpty()) {
			throw ProposalRefusal.NO_NEGATIVE_ITEM.refusal().asException();
		}
		var note = new Note(reason, NegativeItem.codes(items));
		moving.make(proposal, ProposalMove.PROPOSE_DECLINE, actor, note, at);
		proposal.proposeDecline(new ProposedDecline(actor.member(), reason), items);
		proposals.save(proposal);
	}

	/** The table, then the four eyes. */
	public Optional<Refusal> whyNotConfirm(Proposal proposal, Actor actor) {
		return moving.whyNot(proposal, ProposalMove.DECLINE, actor)
			.or(() -> proposal.getProposedDecline()
				.filter(proposed -> actor.is(proposed.by()))
				.map(own -> MemberRefusal.OWN_SUBMISSION.refusal()));
	}

	/** The submitter may appeal for as long as one has for a reply. */
	public void confirm(ProposalId id, Actor actor, Instant at) {
		var proposal = proposals.findById(id).orElseThrow();
		Refused.ifAny(whyNotConfirm(proposal, actor));
		var reason = proposal.getProposedDecline().orElseThrow().reason();
		var note = new Note(reason, NegativeItem.codes(proposal.getNegativeItems()));
		moving.make(proposal, ProposalMove.DECLINE, actor, note, at);
		proposal.confirmDecline();
		var today = Deadlines.day(at);
		int days = rulebook.inForce(proposal.getScope(), today).getPeriods().needInfoDays();
		proposal.awaitAnswerUntil(Deadlines.endOf(today.plusDays(days)));
		proposals.save(proposal);
	}

	/** The request waits for its answer as before, for as long as was left. */
	public void sendBack(ProposalId id, String reason, Actor actor, Instant at) {
		var proposal = proposals.findById(id).orElseThrow();
		moving.make(proposal, ProposalMove.SEND_BACK, actor, Note.because(reason), at);
		proposal.dropDecline();
		proposals.save(proposal);
	}

}
