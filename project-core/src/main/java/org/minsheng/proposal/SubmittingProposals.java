package org.minsheng.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.member.MemberRefusal;
import org.minsheng.member.Role;
import org.minsheng.organisation.Community;
import org.minsheng.organisation.Organisation;
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

	private final Organisation organisation;

	private final AnswerPeriod answerPeriod;

	private final Moving moving;

	public Proposal submit(Scope community, Wish wish, Source source, List<PhotoId> photos, Actor actor, Instant at) {
		return submit(Submission.of(community, wish, source, photos), actor, at);
	}

	/**
	 * Takes in what a form said. The same form sent again by a second press makes nothing new, nor do the same words sent
	 * again from the page before, which browsers fill in anew, as long as nobody has answered them.
	 * @return the request that came of the form, now or the first time
	 */
	public Proposal submit(Submission submission, Actor actor, Instant at) {
		var role = actor.actingAs(WHO, submission.community())
			.orElseThrow(() -> MemberRefusal.NOT_A_RESIDENT.refusal().asException());
		return ofTheSameForm(submission).or(() -> inTheSameWords(submission)).orElseGet(() -> submit(submission, role, actor, at));
	}

	/**
	 * From somebody we do not know. The door through which it came looks after their number, and after how often.
	 * @throws IllegalArgumentException where the source names an account
	 */
	public Proposal submitUnsigned(Submission submission, Instant at) {
		if (submission.source().submitter() != null) {
			throw new IllegalArgumentException("An account signs in");
		}
		return submit(submission, Role.PUBLIC, Actor.ANYBODY, at);
	}

	Optional<Proposal> ofTheSameForm(Submission submission) {
		return Optional.ofNullable(submission.formToken())
			.flatMap(proposals::findByFormToken)
			.filter(earlier -> Objects.equals(earlier.getSource().submitter(), submission.source().submitter()));
	}

	private Optional<Proposal> inTheSameWords(Submission submission) {
		var submitter = submission.source().submitter();
		if (submission.formToken() == null || submitter == null) return Optional.empty();
		return proposals.findBySubmitter(submitter)
			.stream()
			.filter(earlier -> earlier.getStatus() == ProposalStatus.SUBMITTED && earlier.getWish().equals(submission.wish())
					&& earlier.getScope().equals(submission.community()))
			.findFirst();
	}

	private Proposal submit(Submission submission, Role role, Actor actor, Instant at) {
		withinTheCommunity(submission);
		var due = answerPeriod.endFrom(at, submission.community());
		var proposal = Proposal.submitted(submission, at, due);
		proposals.save(proposal);
		moving.began(proposal, ProposalMove.SUBMIT.name(), role, actor, Note.NONE, at);
		return proposal;
	}

	private void withinTheCommunity(Submission submission) {
		var pin = submission.pin();
		var bounds = organisation.community(submission.community().communityId()).flatMap(Community::getBounds);
		if (pin != null && bounds.filter(area -> !area.contain(pin)).isPresent()) {
			throw ProposalRefusal.PIN_OUTSIDE.refusal().asException();
		}
	}

}
