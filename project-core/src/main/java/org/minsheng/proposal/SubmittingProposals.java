package org.minsheng.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.member.MemberRefusal;
import org.minsheng.member.Role;
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

	private final AnswerPeriod answerPeriod;

	private final Moving moving;

	public Proposal submit(Scope community, Wish wish, Source source, List<PhotoId> photos, Actor actor, Instant at) {
		var role = actor.actingAs(WHO, community)
			.orElseThrow(() -> MemberRefusal.NOT_A_RESIDENT.refusal().asException());
		return taken(community, wish, source, photos, role, actor, at);
	}

	/**
	 * From somebody we do not know. The door through which it came looks after their number, and after how often.
	 * @throws IllegalArgumentException where the source names an account
	 */
	public Proposal submitUnsigned(Scope community, Wish wish, Source source, List<PhotoId> photos, Instant at) {
		if (source.submitter() != null) {
			throw new IllegalArgumentException("An account signs in");
		}
		return taken(community, wish, source, photos, Role.PUBLIC, Actor.ANYBODY, at);
	}

	private Proposal taken(Scope community, Wish wish, Source source, List<PhotoId> photos, Role role, Actor actor,
			Instant at) {
		var due = answerPeriod.endFrom(at, community);
		var proposal = Proposal.submitted(community, wish, source, photos, at, due);
		proposals.save(proposal);
		moving.began(proposal, ProposalMove.SUBMIT.name(), role, actor, Note.NONE, at);
		return proposal;
	}

}
