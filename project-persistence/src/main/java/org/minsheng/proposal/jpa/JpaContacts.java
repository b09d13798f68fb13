package org.minsheng.proposal.jpa;

import org.springframework.data.repository.Repository;

import org.minsheng.proposal.Contact;
import org.minsheng.proposal.Contacts;
import org.minsheng.proposal.ProposalId;

interface JpaContacts extends Contacts, Repository<Contact, ProposalId> {
}
