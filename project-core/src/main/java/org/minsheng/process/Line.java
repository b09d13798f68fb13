package org.minsheng.process;

import java.util.Set;

import org.minsheng.member.Role;

/** What stands in one line of a table of moves. */
public record Line<S>(Set<S> from, S to, Set<Role> by, boolean needsReason) {

	public Line {
		from = Set.copyOf(from);
		by = Set.copyOf(by);
	}

	/** Starts a line that leaves these states. */
	@SafeVarargs
	public static <S> Start<S> leaving(S... states) {
		return new Start<>(Set.of(states));
	}

	/** A line that still lacks where it leads. */
	public record Start<S>(Set<S> from) {

		public Road<S> to(S state) {
			return new Road<>(from, state);
		}

	}

	/** A line that still lacks who may walk it. */
	public record Road<S>(Set<S> from, S to) {

		public Line<S> by(Role... roles) {
			return new Line<>(from, to, Set.of(roles), false);
		}

	}

	public Line<S> withReason() {
		return new Line<>(from, to, by, true);
	}

}
