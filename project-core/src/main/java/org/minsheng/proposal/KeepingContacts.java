package org.minsheng.proposal;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.member.Role;
import org.minsheng.photo.PhotoId;
import org.minsheng.process.Moving;
import org.minsheng.process.Note;
import org.minsheng.secret.Sealed;
import org.minsheng.secret.Vault;

/** Keeps who stands behind a request, sealed; shows it masked; and writes down who looked behind the mask. */
@UseCase
@RequiredArgsConstructor
public class KeepingContacts {

	private final Contacts contacts;

	private final Proposals proposals;

	private final Vault vault;

	private final Moving moving;

	/**
	 * What the desk sees of a person.
	 *
	 * @param phone masked
	 */
	public record Shown(@Nullable String name, @Nullable String phone, boolean unnamed, boolean scanned) {
	}

	public void keep(ProposalId proposal, ContactDetails details) {
		if (details.isEmpty()) {
			return;
		}
		var phone = details.phone();
		contacts.save(new Contact(proposal, sealed(details.name()), sealed(phone == null ? null : phone.digits()),
				phone == null ? null : vault.mark(phone.digits()), details.unnamed(), details.scan()));
	}

	/** Only to the community's workstation. */
	public Optional<Shown> shown(Proposal proposal, Actor actor) {
		return Optional.of(proposal)
			.filter(one -> actor.holds(Role.COMMUNITY_STATION, one.getScope()))
			.flatMap(one -> contacts.findByProposal(one.getId()))
			.map(this::shown);
	}

	/** The number itself, for a call back. */
	public Optional<Phone> reveal(ProposalId id, Actor actor, Instant at) {
		var proposal = ofTheStation(id, actor);
		var phone = contacts.findByProposal(id).map(Contact::getPhone).map(vault::open).map(Phone::new);
		phone.ifPresent(told -> moving.noted(proposal, "REVEAL", Role.COMMUNITY_STATION, actor, Note.NONE, at));
		return phone;
	}

	/** The paper on which the request came. */
	public Optional<PhotoId> scan(ProposalId id, Actor actor) {
		ofTheStation(id, actor);
		return contacts.findByProposal(id).map(Contact::getScan);
	}

	boolean isBehind(ProposalId proposal, Phone phone) {
		var mark = vault.mark(phone.digits());
		return contacts.findByProposal(proposal).map(Contact::getPhoneMark).filter(mark::equals).isPresent();
	}

	private Proposal ofTheStation(ProposalId id, Actor actor) {
		var proposal = proposals.findById(id).orElseThrow();
		actor.require(Set.of(Role.COMMUNITY_STATION), proposal.getScope());
		return proposal;
	}

	private Shown shown(Contact contact) {
		var name = contact.getName();
		var phone = contact.getPhone();
		return new Shown(name == null ? null : vault.open(name),
				phone == null ? null : new Phone(vault.open(phone)).masked(), contact.isUnnamed(),
				contact.getScan() != null);
	}

	private @Nullable Sealed sealed(@Nullable String plain) {
		return plain == null ? null : vault.seal(plain);
	}

}
