package org.minsheng.proposal;

import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.experimental.Accessors;

import org.minsheng.process.Line;
import org.minsheng.process.Move;

import static org.minsheng.member.Role.COMMUNITY_PARTY;
import static org.minsheng.member.Role.COMMUNITY_STATION;
import static org.minsheng.member.Role.RESIDENT;
import static org.minsheng.member.Role.SYSTEM;
import static org.minsheng.process.Line.leaving;
import static org.minsheng.proposal.ProposalStatus.ACCEPTED;
import static org.minsheng.proposal.ProposalStatus.ADOPTED;
import static org.minsheng.proposal.ProposalStatus.CLOSED;
import static org.minsheng.proposal.ProposalStatus.DECLINED;
import static org.minsheng.proposal.ProposalStatus.DRAFT;
import static org.minsheng.proposal.ProposalStatus.MERGED;
import static org.minsheng.proposal.ProposalStatus.NEED_INFO;
import static org.minsheng.proposal.ProposalStatus.NOT_ADOPTED;
import static org.minsheng.proposal.ProposalStatus.SUBMITTED;
import static org.minsheng.proposal.ProposalStatus.TRANSFERRED;
import static org.minsheng.proposal.ProposalStatus.WITHDRAWN;

/** The table of a request's moves ({@code process.md} 3.1). */
@Getter
@Accessors(fluent = true)
@RequiredArgsConstructor
public enum ProposalMove implements Move<ProposalStatus> {

	SUBMIT(leaving(DRAFT).to(SUBMITTED).by(RESIDENT, COMMUNITY_STATION)),
	ASK_FOR_MORE(leaving(SUBMITTED).to(NEED_INFO).by(COMMUNITY_STATION).withReason()),
	REPLY(leaving(NEED_INFO).to(SUBMITTED).by(RESIDENT, COMMUNITY_STATION).withReason()),
	FALL_SILENT(leaving(NEED_INFO).to(CLOSED).by(SYSTEM)),
	ACCEPT(leaving(SUBMITTED).to(ACCEPTED).by(COMMUNITY_STATION)),
	DECLINE(leaving(SUBMITTED).to(DECLINED).by(COMMUNITY_STATION).withReason()),
	TRANSFER(leaving(SUBMITTED).to(TRANSFERRED).by(COMMUNITY_STATION).withReason()),
	MERGE(leaving(SUBMITTED, ACCEPTED).to(MERGED).by(COMMUNITY_STATION).withReason()),
	ADOPT(leaving(ACCEPTED).to(ADOPTED).by(COMMUNITY_STATION)),
	HOLD(leaving(ACCEPTED).to(NOT_ADOPTED).by(COMMUNITY_STATION, COMMUNITY_PARTY).withReason()),
	CLOSE(leaving(ADOPTED).to(CLOSED).by(SYSTEM)),
	WITHDRAW(leaving(DRAFT, SUBMITTED, NEED_INFO).to(WITHDRAWN).by(RESIDENT, COMMUNITY_STATION));

	private final Line<ProposalStatus> line;

}
