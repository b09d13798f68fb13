package org.minsheng.proposal;

import java.time.Instant;
import java.util.List;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.organisation.Scope;
import org.minsheng.photo.PhotoId;

/** Takes in requests of people without an account, together with how to reach them. */
@UseCase
@RequiredArgsConstructor
public class ReceivingProposals {

	private final SubmittingProposals submitting;

	private final KeepingContacts contacts;

	/** The workstation writes down what somebody said at the window, on the phone or at a meeting. */
	public Proposal takeDown(Scope community, Wish wish, Source source, List<PhotoId> photos, ContactDetails contact,
			Actor actor, Instant at) {
		var proposal = submitting.submit(community, wish, source, photos, actor, at);
		contacts.keep(proposal.getId(), contact);
		return proposal;
	}

	/** Through a door that is open to anybody: the form without an account, the public account, another system. */
	public Proposal fromOutside(Scope community, Wish wish, Source source, List<PhotoId> photos, ContactDetails contact,
			Instant at) {
		var proposal = submitting.submitUnsigned(community, wish, source, photos, at);
		contacts.keep(proposal.getId(), contact);
		return proposal;
	}

}
