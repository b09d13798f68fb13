package org.minsheng.proposal;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;

import org.minsheng.Refusal;
import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.organisation.Organisation;
import org.minsheng.process.Moving;
import org.minsheng.proposal.DeskProposal.Alike;
import org.minsheng.trail.TrailEntries;
import org.minsheng.trail.TrailEntry;

/** Puts together what the desk wants to see of a request. */
@UseCase
@RequiredArgsConstructor
public class ReadingDeskProposals {

	private static final int NEIGHBOURS = 20;

	private final Proposals proposals;

	private final Organisation organisation;

	private final TrailEntries trail;

	private final Supports supports;

	private final Declining declining;

	private final Appealing appealing;

	private final MergingProposals merging;

	private final Moving moving;

	/** Nothing for whoever holds no staff role over the request's community. */
	public Optional<DeskProposal> read(TrackingCode code, Actor actor) {
		return proposals.findByTrackingCode(code)
			.filter(proposal -> actor.isStaffOf(proposal.getScope()))
			.map(proposal -> record(proposal, actor));
	}

	private DeskProposal record(Proposal proposal, Actor actor) {
		var community = organisation.community(proposal.getScope().communityId()).orElseThrow().getName();
		var mergedInto = proposal.getMergedInto().flatMap(proposals::findById).map(Proposal::getTrackingCode);
		var deeds = trail.of(proposal.subject()).stream().map(TrailEntry::getDeed).toList();
		var merged = proposals.familyOf(proposal);
		var voices = supports.count(Stream.concat(Stream.of(proposal), merged.stream()).map(Proposal::getId).toList());
		return new DeskProposal(proposal, community, List.copyOf(proposal.getPhotos()),
				Set.copyOf(proposal.getPassedTests()), Set.copyOf(proposal.getNegativeItems()), merged,
				mergedInto.orElse(null), alike(proposal), List.copyOf(proposal.getEarlierWishes()), voices, deeds,
				refusals(proposal, actor));
	}

	private List<Alike> alike(Proposal proposal) {
		if (!proposal.getStatus().isOpen()) {
			return List.of();
		}
		return proposals.findNeighbours(proposal, NEIGHBOURS)
			.stream()
			.map(other -> alike(proposal, other))
			.sorted(Comparator.comparing(Alike::closeness).thenComparing(Alike::place).reversed())
			.toList();
	}

	private static Alike alike(Proposal proposal, Proposal other) {
		var metres = proposal.getPin().flatMap(pin -> other.getPin().map(pin::metresTo));
		return new Alike(other, Likeness.of(proposal.getWish(), other.getWish()),
				Likeness.ofPlaces(proposal.getWish(), other.getWish()), metres.orElse(null));
	}

	private Map<ProposalMove, Optional<Refusal>> refusals(Proposal proposal, Actor actor) {
		var refusals = new EnumMap<ProposalMove, Optional<Refusal>>(ProposalMove.class);
		Stream.of(ProposalMove.values())
			.filter(move -> move.from().contains(proposal.getStatus()))
			.forEach(move -> refusals.put(move, whyNot(proposal, move, actor)));
		return refusals;
	}

	private Optional<Refusal> whyNot(Proposal proposal, ProposalMove move, Actor actor) {
		return switch (move) {
			case PROPOSE_DECLINE -> declining.whyNotPropose(proposal, actor);
			case DECLINE -> declining.whyNotConfirm(proposal, actor);
			case UPHOLD_APPEAL, DISMISS_APPEAL -> appealing.whyNotDecide(proposal, actor);
			case UNMERGE -> merging.whyNotUnmerge(proposal, actor);
			default -> moving.whyNot(proposal, move, actor);
		};
	}

}
