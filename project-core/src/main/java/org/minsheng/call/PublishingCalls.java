package org.minsheng.call;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.member.Role;
import org.minsheng.organisation.Scope;
import org.minsheng.trail.Deed;
import org.minsheng.trail.Subject;
import org.minsheng.trail.Trail;

/** The office or the workstation opens a collection; a wrong call is withdrawn and published anew. */
@UseCase
@RequiredArgsConstructor
public class PublishingCalls {

	private static final Set<Role> WHO = Set.of(Role.COMMUNITY_STATION, Role.SOCIAL_AFFAIRS);

	private final Calls calls;

	private final Trail trail;

	/** The same call in each of the communities, in all of them or in none. */
	public void publish(Collection<Scope> communities, CallDraft draft, Actor actor, Instant at) {
		if (!draft.isInOrder()) {
			throw CallRefusal.CALL_DAYS_OUT_OF_ORDER.refusal().asException();
		}
		for (var community : communities) {
			var role = roleOf(actor, community);
			var call = new Call(CallId.random(), community, draft, actor.member(), at);
			if (!calls.save(call)) {
				throw CallRefusal.CALLED_ALREADY.refusal(String.valueOf(draft.year())).asException();
			}
			write(call, "PUBLISH", role, actor, at);
		}
	}

	public void withdraw(CallId id, Actor actor, Instant at) {
		var call = calls.find(id).orElseThrow();
		var role = roleOf(actor, call.community());
		calls.withdraw(id, at);
		write(call, "WITHDRAW", role, actor, at);
	}

	public boolean mayPublishIn(Scope community, Actor actor) {
		return actor.actingAs(WHO, community).isPresent();
	}

	private static Role roleOf(Actor actor, Scope community) {
		return actor.require(WHO, community);
	}

	private void write(Call call, String action, Role role, Actor actor, Instant at) {
		var subject = new Subject(Subject.Kind.CALL, call.id().value().toString());
		trail.record(subject, new Deed(actor.member().value(), role.name(), action, null, null, null, call.draft().title(), at));
	}

}
