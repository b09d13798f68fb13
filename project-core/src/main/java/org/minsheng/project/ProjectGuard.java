package org.minsheng.project;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import org.minsheng.Refusal;
import org.minsheng.UseCase;
import org.minsheng.member.Actor;

/**
 * What must hold before a move, besides state and role: one small rule, named after what it asks, in the capability that
 * knows the answer. Every guard is found by itself (it is a {@link UseCase}) and asked at every try.
 */
public interface ProjectGuard {

	/** The moves it watches. */
	Set<ProjectMove> moves();

	Optional<Refusal> whyNot(Project project, Actor actor, Instant at);

}
