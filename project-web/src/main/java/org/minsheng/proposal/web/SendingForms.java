package org.minsheng.proposal.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

import org.minsheng.member.Actor;
import org.minsheng.organisation.CommunityId;
import org.minsheng.organisation.Organisation;
import org.minsheng.photo.PhotoId;
import org.minsheng.proposal.Proposal;
import org.minsheng.proposal.ProposalDrafts;
import org.minsheng.proposal.ProposalRefusal;
import org.minsheng.proposal.Proposals;
import org.minsheng.proposal.Source;
import org.minsheng.proposal.Submission;
import org.minsheng.proposal.SubmittingProposals;

/** Makes one request of a form, however often and however fast it is sent. */
@Component
@RequiredArgsConstructor
class SendingForms {

	private final SubmittingProposals submitting;

	private final Proposals proposals;

	private final ProposalDrafts drafts;

	private final Organisation organisation;

	private final Clock clock;

	Proposal send(ProposalForm form, List<PhotoId> photos, Actor actor) {
		var submission = submission(form, photos, actor);
		var proposal = once(submission.formToken(), () -> submitting.submit(submission, actor, clock.instant()));
		drafts.drop(actor.member());
		return proposal;
	}

	/** Two clicks at the same instant meet in the database; the second takes what the first has made. */
	Proposal once(@Nullable UUID token, Supplier<Proposal> submission) {
		try {
			return submission.get();
		} catch (DataIntegrityViolationException overtaken) {
			return Optional.ofNullable(token).flatMap(proposals::findByFormToken).orElseThrow(() -> overtaken);
		}
	}

	private Submission submission(ProposalForm form, List<PhotoId> photos, Actor actor) {
		var community = Optional.ofNullable(form.community())
			.flatMap(code -> organisation.community(new CommunityId(code.replace("\0", ""))))
			.orElseThrow(() -> ProposalRefusal.OTHER_COMMUNITY.refusal().asException());
		if (!form.hasSoundPin()) {
			throw ProposalRefusal.PIN_OUTSIDE.refusal().asException();
		}
		var pin = community.getBounds().map(form::pinIn).orElse(null);
		return new Submission(community.scope(), form.wish(), Source.web(actor.member()), photos, pin, form.particulars(),
				FormToken.read(form.token()));
	}

}
