package org.minsheng.proposal;

import java.time.Instant;
import java.util.Optional;

import lombok.RequiredArgsConstructor;

import org.minsheng.Refusal;
import org.minsheng.Refused;
import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.process.Moving;
import org.minsheng.process.Note;

/** Lets a duplicate live on in another request. The original keeps its number and its words. */
@UseCase
@RequiredArgsConstructor
public class MergingProposals {

	private final Proposals proposals;

	private final Moving moving;

	public Optional<Refusal> whyNot(Proposal duplicate, Proposal into) {
		if (duplicate.getId().equals(into.getId())) {
			return Optional.of(ProposalRefusal.MERGED_INTO_ITSELF.refusal());
		}
		if (!duplicate.getScope().equals(into.getScope())) {
			return Optional.of(ProposalRefusal.OTHER_COMMUNITY.refusal());
		}
		if (into.getStatus().isFinal()) {
			return Optional.of(ProposalRefusal.MERGED_INTO_CLOSED.refusal(into.getTrackingCode().value()));
		}
		return Optional.empty();
	}

	public void merge(ProposalId duplicateId, ProposalId intoId, String reason, Actor actor, Instant at) {
		var duplicate = proposals.findById(duplicateId).orElseThrow();
		var into = proposals.findById(intoId).orElseThrow();
		Refused.ifAny(whyNot(duplicate, into));
		moving.make(duplicate, ProposalMove.MERGE, actor, new Note(reason, into.getTrackingCode().value()), at);
		duplicate.liveOnIn(into);
		duplicate.answerWith(reason);
		proposals.save(duplicate);
	}

}
