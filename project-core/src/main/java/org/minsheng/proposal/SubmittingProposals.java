package org.minsheng.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.member.MemberRefusal;
import org.minsheng.member.Role;
import org.minsheng.organisation.Deadlines;
import org.minsheng.organisation.Holidays;
import org.minsheng.organisation.Rulebook;
import org.minsheng.organisation.Scope;
import org.minsheng.photo.PhotoId;
import org.minsheng.process.Moving;
import org.minsheng.process.Note;

/** Takes a request in and starts the workstation's clock (R11, R12). */
@UseCase
@RequiredArgsConstructor
public class SubmittingProposals {

	private static final Set<Role> WHO = Set.of(Role.RESIDENT, Role.COMMUNITY_STATION);

	private final Proposals proposals;

	private final Rulebook rulebook;

	private final Holidays holidays;

	private final Moving moving;

	public Proposal submit(Scope community, Wish wish, Source source, List<PhotoId> photos, Actor actor, Instant at) {
		var role = actor.actingAs(WHO, community)
			.orElseThrow(() -> MemberRefusal.NOT_A_RESIDENT.refusal().asException());
		var proposal = Proposal.submitted(community, wish, source, photos, at, answerDue(community, at));
		proposals.save(proposal);
		moving.began(proposal, ProposalMove.SUBMIT.name(), role, actor, Note.NONE, at);
		return proposal;
	}

	private Instant answerDue(Scope community, Instant at) {
		var today = Deadlines.day(at);
		int days = rulebook.inForce(community, today).getPeriods().acceptWorkingDays();
		return Deadlines.endOf(holidays.calendar().plusWorkingDays(today, days));
	}

}
