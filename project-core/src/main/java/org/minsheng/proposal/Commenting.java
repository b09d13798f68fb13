package org.minsheng.proposal;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import lombok.RequiredArgsConstructor;

import org.minsheng.Refusal;
import org.minsheng.Refused;
import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.member.MemberRefusal;
import org.minsheng.member.Role;

/** Residents talk about a request; anybody signed in may report a comment, and the community's staff may hide it. */
@UseCase
@RequiredArgsConstructor
public class Commenting {

	private static final Set<Role> WRITERS = Set.of(Role.RESIDENT, Role.COMMUNITY_STATION, Role.COMMUNITY_PARTY);

	private static final Set<Role> MODERATORS = Set.of(Role.COMMUNITY_STATION, Role.COMMUNITY_PARTY);

	private final Proposals proposals;

	private final Comments comments;

	public Optional<Refusal> whyNot(Proposal proposal, Actor actor) {
		return actor.actingAs(WRITERS, proposal.getScope()).isPresent()
				? Optional.empty()
				: Optional.of(MemberRefusal.NOT_A_RESIDENT.refusal());
	}

	public Comment write(ProposalId id, String words, Actor actor, Instant at) {
		Refused.ifAny(whyNot(proposals.findById(id).orElseThrow(), actor));
		return comments.save(new Comment(id, actor.member(), words, at));
	}

	public void report(CommentId id, String reason, Actor actor, Instant at) {
		var comment = comments.findById(id).orElseThrow();
		comments.report(comment.getId(), actor.member(), reason, at);
	}

	/** Whether the actor may hide what is said to the request. */
	public boolean isModerator(Proposal proposal, Actor actor) {
		return actor.actingAs(MODERATORS, proposal.getScope()).isPresent();
	}

	public void hide(CommentId id, String reason, Actor actor, Instant at) {
		var comment = comments.findById(id).orElseThrow();
		if (!isModerator(proposals.findById(comment.getProposal()).orElseThrow(), actor)) {
			throw MemberRefusal.NOT_YOUR_ROLE.refusal().asException();
		}
		comment.hide(new Hiding(actor.member(), at, reason));
		comments.save(comment);
	}

}
