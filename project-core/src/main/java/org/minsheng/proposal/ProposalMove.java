package org.minsheng.proposal;

import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.experimental.Accessors;

import org.minsheng.process.Line;
import org.minsheng.process.Move;

import static org.minsheng.member.Role.COMMUNITY_PARTY;
import static org.minsheng.member.Role.COMMUNITY_STATION;
import static org.minsheng.member.Role.PUBLIC;
import static org.minsheng.member.Role.RESIDENT;
import static org.minsheng.member.Role.SOCIAL_AFFAIRS;
import static org.minsheng.member.Role.SYSTEM;
import static org.minsheng.process.Line.leaving;
import static org.minsheng.proposal.ProposalStatus.ACCEPTED;
import static org.minsheng.proposal.ProposalStatus.ADOPTED;
import static org.minsheng.proposal.ProposalStatus.APPEALED;
import static org.minsheng.proposal.ProposalStatus.CLOSED;
import static org.minsheng.proposal.ProposalStatus.DECLINED;
import static org.minsheng.proposal.ProposalStatus.DECLINE_PROPOSED;
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
	PROPOSE_DECLINE(leaving(SUBMITTED).to(DECLINE_PROPOSED).by(COMMUNITY_STATION).withReason()),
	DECLINE(leaving(DECLINE_PROPOSED).to(DECLINED).by(COMMUNITY_STATION, COMMUNITY_PARTY).withReason()),
	SEND_BACK(leaving(DECLINE_PROPOSED).to(SUBMITTED).by(COMMUNITY_STATION, COMMUNITY_PARTY).withReason()),
	APPEAL(leaving(DECLINED).to(APPEALED).by(PUBLIC).withReason()),
	UPHOLD_APPEAL(leaving(APPEALED).to(SUBMITTED).by(SOCIAL_AFFAIRS).withReason()),
	DISMISS_APPEAL(leaving(APPEALED).to(DECLINED).by(SOCIAL_AFFAIRS).withReason()),
	TRANSFER(leaving(SUBMITTED).to(TRANSFERRED).by(COMMUNITY_STATION).withReason()),
	MERGE(leaving(SUBMITTED, ACCEPTED).to(MERGED).by(COMMUNITY_STATION).withReason()),
	UNMERGE(leaving(MERGED).to(SUBMITTED).by(COMMUNITY_STATION).withReason()),
	ADOPT(leaving(ACCEPTED).to(ADOPTED).by(COMMUNITY_STATION)),
	SPLIT(leaving(ADOPTED).to(ADOPTED).by(COMMUNITY_STATION).withReason()),
	HOLD(leaving(ACCEPTED).to(NOT_ADOPTED).by(COMMUNITY_STATION, COMMUNITY_PARTY).withReason()),
	CLOSE(leaving(ADOPTED).to(CLOSED).by(SYSTEM)),
	WITHDRAW(leaving(DRAFT, SUBMITTED, NEED_INFO, DECLINE_PROPOSED).to(WITHDRAWN).by(RESIDENT, COMMUNITY_STATION));

	private final Line<ProposalStatus> line;

	/** Whether the move stays within the desk: nobody else reads of it, and nobody is told. */
	public boolean isInternal() {
		return this == PROPOSE_DECLINE || this == SEND_BACK;
	}

}
