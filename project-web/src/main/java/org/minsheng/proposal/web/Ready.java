package org.minsheng.proposal.web;

import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;

import org.minsheng.proposal.ProposalMove;

/** Sentences that are said often; their words stand under {@code ready.NAME}. */
@RequiredArgsConstructor
enum Ready {

	ASK_WHERE(ProposalMove.ASK_FOR_MORE), ASK_WHAT(ProposalMove.ASK_FOR_MORE), ASK_PHOTO(ProposalMove.ASK_FOR_MORE),
	TRANSFER_PROPERTY(ProposalMove.TRANSFER), TRANSFER_HOTLINE(ProposalMove.TRANSFER), HOLD_MONEY(ProposalMove.HOLD),
	HOLD_OTHERS_FIRST(ProposalMove.HOLD), MERGE_SAME_PLACE(ProposalMove.MERGE), MERGE_SAME_WISH(ProposalMove.MERGE);

	private final ProposalMove move;

	static Stream<Ready> of(ProposalMove move) {
		return Stream.of(values()).filter(ready -> ready.move == move);
	}

}
