package org.minsheng.memory;

import java.util.Optional;

import org.minsheng.proposal.Contact;
import org.minsheng.proposal.Contacts;
import org.minsheng.proposal.ProposalId;

class InMemoryContacts implements Contacts {

	private final Shelf<ProposalId, Contact> shelf = new Shelf<>();

	@Override
	public Optional<Contact> findByProposal(ProposalId proposal) {
		return shelf.find(proposal);
	}

	@Override
	public Contact save(Contact contact) {
		return shelf.put(contact.getProposal(), contact);
	}

}
