package org.minsheng.administration;

import java.time.Instant;
import java.util.Set;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.member.Grant;
import org.minsheng.member.Member;
import org.minsheng.member.MemberId;
import org.minsheng.member.Members;
import org.minsheng.member.Role;
import org.minsheng.organisation.Scope;
import org.minsheng.trail.Deed;
import org.minsheng.trail.Subject;
import org.minsheng.trail.Trail;

/**
 * The administrator of a place opens and shuts the accounts there and says who holds which role; all of it is written down.
 * Nobody does so for themselves.
 */
@UseCase
@RequiredArgsConstructor
public class KeepingAccounts {

	private final Members members;

	private final Trail trail;

	/** The hash is of a first password that only the person gets to know. */
	public Member open(String username, String name, String passwordHash, Grant grant, Actor actor, Instant at) {
		onlyTheAdministrator(grant.scope(), actor);
		onlyWhereItBelongs(grant);
		if (members.findByUsername(username).isPresent()) {
			throw AdministrationRefusal.USERNAME_TAKEN.refusal(username).asException();
		}
		var member = members.save(new Member(username, name, passwordHash, Set.of(grant)));
		write(member, "OPEN", told(grant), actor, at);
		return member;
	}

	public void give(MemberId id, Grant grant, Actor actor, Instant at) {
		var member = another(id, actor);
		onlyTheAdministrator(grant.scope(), actor);
		onlyWhereItBelongs(grant);
		if (member.give(grant)) {
			write(member, "GIVE_ROLE", told(grant), actor, at);
		}
	}

	public void take(MemberId id, Grant grant, Actor actor, Instant at) {
		var member = another(id, actor);
		onlyTheAdministrator(grant.scope(), actor);
		if (member.getGrants().equals(Set.of(grant))) {
			throw AdministrationRefusal.LAST_ROLE.refusal().asException();
		}
		if (member.take(grant)) {
			write(member, "TAKE_ROLE", told(grant), actor, at);
		}
	}

	/** With another password, which opens a shut account again. */
	public Member renewPassword(MemberId id, String passwordHash, Actor actor, Instant at) {
		var member = another(id, actor);
		member.usePassword(passwordHash);
		write(member, "RENEW_PASSWORD", null, actor, at);
		return member;
	}

	/** Nobody signs in with it from now on; what was done with it stays. */
	public Member shut(MemberId id, Actor actor, Instant at) {
		var member = another(id, actor);
		member.usePassword(null);
		write(member, "SHUT", null, actor, at);
		return member;
	}

	/** Whether the account is wholly in the actor's hands. */
	public boolean mayKeep(Member member, Actor actor) {
		return !actor.is(member.getId()) && member.getGrants().stream().allMatch(grant -> actor.holds(Role.ADMIN, grant.scope()));
	}

	private Member another(MemberId id, Actor actor) {
		var member = members.findById(id).orElseThrow();
		member.getGrants().forEach(grant -> onlyTheAdministrator(grant.scope(), actor));
		if (actor.is(id)) {
			throw AdministrationRefusal.OWN_ACCOUNT.refusal().asException();
		}
		return member;
	}

	private void write(Member member, String action, @Nullable String detail, Actor actor, Instant at) {
		var subject = new Subject(Subject.Kind.ACCOUNT, member.getId().value().toString());
		trail.record(subject, new Deed(actor.member().value(), Role.ADMIN.name(), action, null, null, null, detail, at));
	}

	static void onlyTheAdministrator(Scope place, Actor actor) {
		actor.require(Set.of(Role.ADMIN), place);
	}

	private static void onlyWhereItBelongs(Grant grant) {
		if (!Posting.of(grant.role()).fits(grant.scope())) {
			throw AdministrationRefusal.ROLE_NOT_THERE.refusal(grant.role()).asException();
		}
	}

	private static String told(Grant grant) {
		return grant.role() + " " + grant.scope().key();
	}

}
