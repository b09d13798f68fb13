package org.minsheng.proposal;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.organisation.Organisation;
import org.minsheng.organisation.Pin;
import org.minsheng.organisation.Scope;
import org.minsheng.photo.PhotoId;
import org.minsheng.trail.Deed;
import org.minsheng.trail.TrailEntries;
import org.minsheng.trail.TrailEntry;

/** What anybody with the code, and the submitter, may read of a request. */
@UseCase
@RequiredArgsConstructor
public class ReadingProposals {

	private final Proposals proposals;

	private final Supports supports;

	private final Organisation organisation;

	private final TrailEntries trail;

	/**
	 * A request without its submitter.
	 *
	 * @param voices how many members support it or one that lives on in it
	 * @param earlier the words before each correction, oldest first
	 * @param answerDue the first instant after the last day on which an answer is owed
	 * @param mergedInto the tracking code of the request it lives on in
	 * @param project the code of the project it was adopted into
	 * @param deeds latest first
	 */
	public record ProposalRecord(ProposalId id, String trackingCode, Wish wish, Scope scope, String community,
			ProposalStatus status, Instant submittedAt, @Nullable Instant answerDue, @Nullable String answer,
			@Nullable String mergedInto, @Nullable String project, List<PhotoId> photos, @Nullable Pin pin,
			@Nullable String beneficiaries, int voices, List<Wish> earlier, List<Deed> deeds) {

		public boolean isCorrectable() {
			return status == ProposalStatus.SUBMITTED || status == ProposalStatus.NEED_INFO;
		}

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
		return new ProposalRecord(proposal.getId(), proposal.getTrackingCode().value(), proposal.getWish(),
				proposal.getScope(), community, proposal.getStatus(), proposal.getSubmittedAt(), proposal.getAnswerDue(),
				proposal.getAnswer(), into, adoptedInto(deeds), List.copyOf(proposal.getPhotos()),
				proposal.getPin().orElse(null), proposal.getParticulars().map(Particulars::beneficiaries).orElse(null),
				voices(proposal), List.copyOf(proposal.getEarlierWishes()), deeds);
	}

	private int voices(Proposal proposal) {
		var merged = proposals.findByMergedInto(proposal.getId()).stream();
		return supports.count(Stream.concat(Stream.of(proposal), merged).map(Proposal::getId).toList());
	}

	private static @Nullable String adoptedInto(List<Deed> deeds) {
		return deeds.stream()
			.filter(deed -> deed.action().equals(ProposalMove.ADOPT.name()))
			.map(Deed::detail)
			.findFirst()
			.orElse(null);
	}

}
