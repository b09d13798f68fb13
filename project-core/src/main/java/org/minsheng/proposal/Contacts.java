package org.minsheng.proposal;

import java.util.Optional;

/** Who stands behind requests that came in without an account. */
public interface Contacts {

	Optional<Contact> findByProposal(ProposalId proposal);

	Contact save(Contact contact);

}
