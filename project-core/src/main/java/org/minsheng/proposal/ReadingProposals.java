package org.minsheng.proposal;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

	private static final Set<String> INTERNAL = Stream.of(ProposalMove.values())
		.filter(ProposalMove::isInternal)
		.map(ProposalMove::name)
		.collect(Collectors.toSet());

	private static final Set<String> MAKES_A_PROJECT = Set.of(ProposalMove.ADOPT.name(), ProposalMove.SPLIT.name());

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
	 * @param projects the codes of the projects that were made of it, or of the request it lives on in
	 * @param appealUntil the first instant after the last day on which a refusal may be appealed against
	 * @param deeds latest first
	 */
	public record ProposalRecord(ProposalId id, String trackingCode, Wish wish, Scope scope, String community,
			ProposalStatus status, Instant submittedAt, @Nullable Instant answerDue, @Nullable String answer,
			@Nullable String mergedInto, List<String> projects, @Nullable Instant appealUntil, List<PhotoId> photos,
			@Nullable Pin pin, @Nullable String beneficiaries, int voices, List<Wish> earlier, List<Deed> deeds) {

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
			.filter(deed -> !INTERNAL.contains(deed.action()))
			.sorted(Comparator.comparing(Deed::at).reversed())
			.toList();
		var last = proposals.lastOf(proposal);
		var into = last == proposal ? null : last.getTrackingCode().value();
		return new ProposalRecord(proposal.getId(), proposal.getTrackingCode().value(), proposal.getWish(),
				proposal.getScope(), community, proposal.getStatus().shown(), proposal.getSubmittedAt(),
				proposal.getAnswerDue(), proposal.getAnswer(), into, adoptedInto(last), appealUntil(proposal),
				List.copyOf(proposal.getPhotos()), proposal.getPin().orElse(null),
				proposal.getParticulars().map(Particulars::beneficiaries).orElse(null), voices(proposal),
				List.copyOf(proposal.getEarlierWishes()), deeds);
	}

	private int voices(Proposal proposal) {
		var merged = proposals.familyOf(proposal).stream();
		return supports.count(Stream.concat(Stream.of(proposal), merged).map(Proposal::getId).toList());
	}

	private List<String> adoptedInto(Proposal last) {
		return trail.of(last.subject())
			.stream()
			.map(TrailEntry::getDeed)
			.filter(deed -> MAKES_A_PROJECT.contains(deed.action()))
			.map(Deed::detail)
			.filter(Objects::nonNull)
			.toList();
	}

	private static @Nullable Instant appealUntil(Proposal proposal) {
		boolean open = proposal.getStatus() == ProposalStatus.DECLINED && proposal.getAppeal().isEmpty();
		return open ? proposal.getAnswerDue() : null;
	}

}
