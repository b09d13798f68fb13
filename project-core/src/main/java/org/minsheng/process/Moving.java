package org.minsheng.process;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.minsheng.Refusal;
import org.minsheng.Refused;
import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.member.MemberId;
import org.minsheng.member.MemberRefusal;
import org.minsheng.member.Role;
import org.minsheng.organisation.Scope;
import org.minsheng.trail.Deed;
import org.minsheng.trail.Subject;
import org.minsheng.trail.Trail;

/** The one door through which anything changes its state: along its table, by the right role, with a reason, on record. */
@UseCase
@RequiredArgsConstructor
public class Moving {

	private final Trail trail;

	/** What the table answers: the wrong state first, for that is what a late click meets; then the wrong role. */
	public <S, M extends Move<S>> Optional<Refusal> whyNot(Movable<S, M> thing, M move, Actor actor) {
		if (!move.from().contains(thing.getStatus())) {
			return Optional.of(ProcessRefusal.NOT_IN_THIS_STATE.refusal(thing.getStatus(), move));
		}
		if (actor.actingAs(move.by(), thing.getScope()).isEmpty()) {
			return Optional.of(MemberRefusal.NOT_YOUR_ROLE.refusal(move));
		}
		return Optional.empty();
	}

	/**
	 * Makes the move and writes it down.
	 * @throws org.minsheng.Refused where the table says no, or a needed reason is missing
	 */
	public <S, M extends Move<S>> void make(Movable<S, M> thing, M move, Actor actor, Note note, Instant at) {
		Refused.ifAny(whyNot(thing, move, actor));
		if (move.needsReason() && note.reason() == null) {
			throw ProcessRefusal.REASON_MISSING.refusal(move).asException();
		}
		S before = thing.getStatus();
		thing.take(move);
		write(thing.subject(), move.name(), roleOf(actor, move, thing.getScope()), actor, String.valueOf(before),
				String.valueOf(thing.getStatus()), note, at);
	}

	/** Writes down how a record began. */
	public <S, M extends Move<S>> void began(Movable<S, M> thing, String action, Role role, Actor actor, Note note,
			Instant at) {
		write(thing.subject(), action, role, actor, null, String.valueOf(thing.getStatus()), note, at);
	}

	/** Writes down something that left the state as it was. */
	public <S, M extends Move<S>> void noted(Movable<S, M> thing, String action, Role role, Actor actor, Note note,
			Instant at) {
		write(thing.subject(), action, role, actor, null, null, note, at);
	}

	private void write(Subject subject, String action, Role role, Actor actor, @Nullable String from,
			@Nullable String to, Note note, Instant at) {
		trail.record(subject,
				new Deed(idOf(actor.id()), role.name(), action, from, to, note.reason(), note.detail(), at));
	}

	private static @Nullable UUID idOf(@Nullable MemberId member) {
		return member == null ? null : member.value();
	}

	private static Role roleOf(Actor actor, Move<?> move, Scope place) {
		return actor.actingAs(move.by(), place).orElseThrow();
	}

}
