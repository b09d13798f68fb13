package org.minsheng.administration.web;

import java.util.List;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import org.minsheng.administration.Posting;
import org.minsheng.member.Grant;
import org.minsheng.member.Role;
import org.minsheng.organisation.Organisation;
import org.minsheng.page.Choice;
import org.minsheng.page.Words;

/** Roles and places in words. */
@Component
@RequiredArgsConstructor
public class GrantedRoles {

	private final Organisation organisation;

	private final Words words;

	/** Those that somebody can be given. */
	List<Choice> all() {
		return Choice.of(words, Stream.of(Role.values()).filter(role -> Posting.of(role) != Posting.NOWHERE).toArray(Role[]::new));
	}

	/** 社区工作站 · 官湖社区 */
	public String say(Grant grant) {
		return words.say(grant.role()) + " · " + organisation.nameOf(grant.scope());
	}

	public String key(Grant grant) {
		return grant.scope().key();
	}

}
