package org.minsheng.memory;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

import org.minsheng.Reason;
import org.minsheng.Refusal;
import org.minsheng.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** Expects refusals, and remembers which were met. */
public final class Refusals {

	private static final Set<Reason> MET = ConcurrentHashMap.newKeySet();

	private Refusals() {
	}

	/** The act is refused for the reason, whatever the particulars. */
	public static void assertRefused(Reason reason, ThrowingCallable act) {
		assertThat(refusalOf(act).reason()).isEqualTo(reason);
		MET.add(reason);
	}

	/** The act is refused for the reason, with these particulars. */
	public static void assertRefused(Refusal refusal, ThrowingCallable act) {
		assertThat(refusalOf(act)).isEqualTo(refusal);
		MET.add(refusal.reason());
	}

	/** The answer to "why not?" is the reason, whatever the particulars. */
	public static void assertRefused(Reason reason, Optional<Refusal> answer) {
		assertThat(answer.map(Refusal::reason)).contains(reason);
		MET.add(reason);
	}

	public static Set<Reason> met() {
		return Set.copyOf(MET);
	}

	private static Refusal refusalOf(ThrowingCallable act) {
		var thrown = catchThrowable(act);
		assertThat(thrown).isInstanceOf(Refused.class);
		return ((Refused) thrown).getRefusal();
	}

}
