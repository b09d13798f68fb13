package org.minsheng.administration.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;

import lombok.RequiredArgsConstructor;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

import org.minsheng.administration.AccountList;
import org.minsheng.administration.AccountRow;
import org.minsheng.administration.KeepingAccounts;
import org.minsheng.member.Actor;
import org.minsheng.member.Grant;
import org.minsheng.member.Member;
import org.minsheng.member.Members;
import org.minsheng.member.Role;
import org.minsheng.page.Typed;
import org.minsheng.secret.Legible;
import org.minsheng.security.EndingSessions;

/** Opens and changes accounts, each new password drawn at random and told once. */
@Component
@RequiredArgsConstructor
class Accounts {

	/** About 78 random bits, in small letters. */
	private static final Legible PASSWORD = new Legible(4, 4);

	private final KeepingAccounts keeping;

	private final AccountList list;

	private final Members members;

	private final PasswordEncoder encoder;

	private final EndingSessions sessions;

	private final Clock clock;

	/** What is told of an account once. */
	record Opened(String username, String password) {
	}

	List<AccountRow> in(Actor actor, String words) {
		return actor.grants()
			.stream()
			.filter(grant -> grant.role() == Role.ADMIN)
			.map(Grant::scope)
			.flatMap(place -> list.in(place, Typed.tidy(words)).stream())
			.distinct()
			.toList();
	}

	/**
	 * The account, if some part of it is in the actor's place.
	 * @throws NoSuchElementException where it is not
	 */
	Member of(String username, Actor actor) {
		return members.findByUsername(username)
			.filter(member -> member.getGrants().stream().anyMatch(grant -> actor.holds(Role.ADMIN, grant.scope())))
			.orElseThrow();
	}

	boolean mayKeep(Member member, Actor actor) {
		return keeping.mayKeep(member, actor);
	}

	Opened open(AccountForm form, Actor actor) {
		var password = password();
		var made = keeping.open(String.valueOf(form.username()), form.tidyName(), hash(password), form.grant(), actor, clock.instant());
		return new Opened(made.getUsername(), password);
	}

	void give(Member member, Grant grant, Actor actor) {
		keeping.give(member.getId(), grant, actor, clock.instant());
	}

	void take(Member member, Grant grant, Actor actor) {
		keeping.take(member.getId(), grant, actor, clock.instant());
	}

	Opened renew(Member member, Actor actor) {
		var password = password();
		keeping.renewPassword(member.getId(), hash(password), actor, clock.instant());
		sessions.of(member.getUsername());
		return new Opened(member.getUsername(), password);
	}

	void shut(Member member, Actor actor) {
		keeping.shut(member.getId(), actor, clock.instant());
		sessions.of(member.getUsername());
	}

	private String hash(String password) {
		return String.valueOf(encoder.encode(password));
	}

	private static String password() {
		return PASSWORD.random().toLowerCase(Locale.ROOT);
	}

}
