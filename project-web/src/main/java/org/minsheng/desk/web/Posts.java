package org.minsheng.desk.web;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import org.minsheng.desk.web.DeskPage.Post;
import org.minsheng.member.Actor;
import org.minsheng.member.Grant;
import org.minsheng.organisation.Organisation;
import org.minsheng.page.Words;

/** Says in which roles, and where, somebody sits at the desk. */
@Component
@RequiredArgsConstructor
class Posts {

	private final Organisation organisation;

	private final Words words;

	List<Post> of(Actor actor) {
		return actor.grants()
			.stream()
			.filter(grant -> grant.role().isStaff())
			.map(this::post)
			.distinct()
			.toList();
	}

	private Post post(Grant grant) {
		return new Post(words.say(grant.role()), organisation.nameOf(grant.scope()));
	}

}
