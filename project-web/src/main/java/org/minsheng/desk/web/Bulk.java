package org.minsheng.desk.web;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import org.minsheng.member.Actor;
import org.minsheng.page.Typed;
import org.minsheng.proposal.Proposal;
import org.minsheng.proposal.ProposalId;
import org.minsheng.proposal.Proposals;
import org.minsheng.proposal.SortingProposals;
import org.minsheng.proposal.TrackingCode;

/** Does to all ticked requests what the form says. */
@Component
@RequiredArgsConstructor
class Bulk {

	private final Proposals proposals;

	private final SortingProposals sorting;

	private final Clock clock;

	/** How many there were. */
	int act(BulkForm form, Actor actor) {
		var ids = ids(form);
		switch (Objects.requireNonNull(form.act())) {
			case ACCEPT -> sorting.acceptAll(ids, form.classification(), form.screening(), actor, clock.instant());
			case HOLD -> sorting.holdAll(ids, Typed.tidy(form.reason()), actor, clock.instant());
		}
		return ids.size();
	}

	private List<ProposalId> ids(BulkForm form) {
		return Objects.requireNonNull(form.codes())
			.stream()
			.distinct()
			.map(code -> TrackingCode.parse(code).flatMap(proposals::findByTrackingCode).orElseThrow())
			.map(Proposal::getId)
			.toList();
	}

}
