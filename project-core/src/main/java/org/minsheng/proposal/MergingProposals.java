package org.minsheng.proposal;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;

import org.minsheng.Refusal;
import org.minsheng.Refused;
import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.process.Moving;
import org.minsheng.process.Note;

/**
 * Lets a duplicate live on in another request, and takes that back where it was wrong. The original keeps its number and
 * its words.
 */
@UseCase
@RequiredArgsConstructor
public class MergingProposals {

	private final Proposals proposals;

	private final AnswerPeriod answerPeriod;

	private final List<UnmergeGuard> guards;

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
		lock(duplicateId, intoId);
		var duplicate = proposals.findById(duplicateId).orElseThrow();
		var into = proposals.findById(intoId).orElseThrow();
		Refused.ifAny(whyNot(duplicate, into));
		moving.make(duplicate, ProposalMove.MERGE, actor, new Note(reason, into.getTrackingCode().value()), at);
		duplicate.liveOnIn(into);
		duplicate.answerWith(reason);
		proposals.save(duplicate);
	}

	/** The table, then whoever knows how far the joint request has come. */
	public Optional<Refusal> whyNotUnmerge(Proposal merged, Actor actor) {
		return moving.whyNot(merged, ProposalMove.UNMERGE, actor)
			.or(() -> guards.stream()
				.map(guard -> guard.whyNot(proposals.lastOf(merged)))
				.flatMap(Optional::stream)
				.findFirst());
	}

	/** The request stands alone again and waits for its own answer. */
	public void unmerge(ProposalId id, String reason, Actor actor, Instant at) {
		var merged = proposals.findById(id).orElseThrow();
		Refused.ifAny(whyNotUnmerge(merged, actor));
		var into = merged.getMergedInto().flatMap(proposals::findById).orElseThrow();
		moving.make(merged, ProposalMove.UNMERGE, actor, new Note(reason, into.getTrackingCode().value()), at);
		merged.liveOnAlone();
		merged.answerWith(reason);
		merged.awaitAnswerUntil(answerPeriod.endFrom(at, merged.getScope()));
		proposals.save(merged);
	}

	/** Always in the same order, so that two who merge each other's requests do not wait in a ring. */
	private void lock(ProposalId one, ProposalId other) {
		Stream.of(one, other)
			.distinct()
			.sorted(Comparator.comparing(ProposalId::value))
			.forEach(proposals::findForUpdate);
	}

}
