package org.minsheng.proposal;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.minsheng.Refusal;

/** What the workstation found when it held a request against the eligibility tests and the negative list. */
public record Screening(Set<EligibilityTest> passed, Set<NegativeItem> applying) {

	/** Passes every test, and nothing of the negative list applies. */
	public static final Screening CLEAR = new Screening(EnumSet.allOf(EligibilityTest.class), Set.of());

	public Screening {
		passed = Set.copyOf(passed);
		applying = Set.copyOf(applying);
	}

	Optional<Refusal> whyNotAccept() {
		if (!applying.isEmpty()) {
			return Optional.of(ProposalRefusal.ON_NEGATIVE_LIST.refusal(NegativeItem.codes(applying)));
		}
		return passed.isEmpty() ? Optional.of(ProposalRefusal.NO_TEST_PASSED.refusal()) : Optional.empty();
	}

}
