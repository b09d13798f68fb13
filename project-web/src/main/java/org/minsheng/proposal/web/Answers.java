package org.minsheng.proposal.web;

import java.time.Instant;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import org.minsheng.member.Actor;
import org.minsheng.proposal.Appeal.Outcome;
import org.minsheng.proposal.Appealing;
import org.minsheng.proposal.Declining;
import org.minsheng.proposal.MergingProposals;
import org.minsheng.proposal.ProposalId;
import org.minsheng.proposal.SortingProposals;

/** Leads each answer in words to the use case that gives it. */
@Component
@RequiredArgsConstructor
class Answers {

	private final SortingProposals sorting;

	private final Declining declining;

	private final Appealing appealing;

	private final MergingProposals merging;

	void give(ProposalId id, AnswerForm.Kind kind, String words, Actor actor, Instant now) {
		switch (kind) {
			case ASK_FOR_MORE -> sorting.askForMore(id, words, actor, now);
			case HOLD -> sorting.hold(id, words, actor, now);
			case REPLY -> sorting.reply(id, words, actor, now);
			case APPEAL -> appealing.appeal(id, words, actor, now);
			case UNMERGE -> merging.unmerge(id, words, actor, now);
			case SEND_BACK -> declining.sendBack(id, words, actor, now);
			case UPHOLD_APPEAL -> appealing.decide(id, Outcome.UPHELD, words, actor, now);
			case DISMISS_APPEAL -> appealing.decide(id, Outcome.DISMISSED, words, actor, now);
		}
	}

}
