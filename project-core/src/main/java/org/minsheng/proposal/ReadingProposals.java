package org.minsheng.proposal;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.organisation.Organisation;
import org.minsheng.photo.PhotoId;
import org.minsheng.trail.Deed;
import org.minsheng.trail.TrailEntries;
import org.minsheng.trail.TrailEntry;

/** What anybody with the code, and the submitter, may read of a request. */
@UseCase
@RequiredArgsConstructor
public class ReadingProposals {

	private final Proposals proposals;

	private final Organisation organisation;

	private final TrailEntries trail;

	/**
	 * A request without its submitter.
	 *
	 * @param answerDue the first instant after the last day on which an answer is owed
	 * @param mergedInto the tracking code of the request it lives on in
	 * @param project the code of the project it was adopted into
	 * @param deeds latest first
	 */
	public record ProposalRecord(String trackingCode, Wish wish, String community, ProposalStatus status,
			Instant submittedAt, @Nullable Instant answerDue, @Nullable String answer, @Nullable String mergedInto,
			@Nullable String project, List<PhotoId> photos, List<Deed> deeds) {
	}

	public Optional<ProposalRecord> read(TrackingCode code) {
		return proposals.findByTrackingCode(code).map(this::record);
	}

	/** The actor's own requests, latest first. */
	public List<ProposalRecord> of(Actor actor) {
		return proposals.findBySubmitter(actor.member())
			.stream()
			.map(this::record)
			.sorted(Comparator.comparing(ProposalRecord::submittedAt).reversed())
			.toList();
	}

	private ProposalRecord record(Proposal proposal) {
		var community = organisation.community(proposal.getScope().communityId()).orElseThrow().getName();
		var deeds = trail.of(proposal.subject())
			.stream()
			.map(TrailEntry::getDeed)
			.sorted(Comparator.comparing(Deed::at).reversed())
			.toList();
		var into = proposal.getMergedInto()
			.flatMap(proposals::findById)
			.map(other -> other.getTrackingCode().value())
			.orElse(null);
		return new ProposalRecord(proposal.getTrackingCode().value(), proposal.getWish(), community,
				proposal.getStatus(), proposal.getSubmittedAt(), proposal.getAnswerDue(), proposal.getAnswer(), into,
				adoptedInto(deeds), List.copyOf(proposal.getPhotos()), deeds);
	}

	private static @Nullable String adoptedInto(List<Deed> deeds) {
		return deeds.stream()
			.filter(deed -> deed.action().equals(ProposalMove.ADOPT.name()))
			.map(Deed::detail)
			.findFirst()
			.orElse(null);
	}

}
