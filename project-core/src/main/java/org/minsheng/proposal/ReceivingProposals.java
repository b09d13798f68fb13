package org.minsheng.proposal;

import java.time.Instant;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;
import org.minsheng.member.Actor;

/** Takes in requests of people without an account, together with how to reach them; of the same form sent again only one. */
@UseCase
@RequiredArgsConstructor
public class ReceivingProposals {

	private final SubmittingProposals submitting;

	private final KeepingContacts contacts;

	/** The workstation writes down what somebody said at the window, on the phone or at a meeting. */
	public Proposal takeDown(Submission submission, ContactDetails contact, Actor actor, Instant at) {
		return submitting.ofTheSameForm(submission)
			.orElseGet(() -> reachable(submitting.submit(submission, actor, at), contact));
	}

	/** Through a door that is open to anybody: the form without an account, the public account, another system. */
	public Proposal fromOutside(Submission submission, ContactDetails contact, Instant at) {
		return submitting.ofTheSameForm(submission)
			.orElseGet(() -> reachable(submitting.submitUnsigned(submission, at), contact));
	}

	private Proposal reachable(Proposal proposal, ContactDetails contact) {
		contacts.keep(proposal.getId(), contact);
		return proposal;
	}

}
