package org.minsheng.organisation;

import java.time.LocalDate;

import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;

/**
 * What a district or office has laid down for its programme from a day on. Values are data because no two districts
 * agree and the law changes ({@code process.md} 2.5); a later dated set replaces the earlier for what happens after it.
 */
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class ProgrammeRules {

	private RulesId id;

	private Caps caps;

	private MeetingRules meeting;

	private Periods periods;

	private PaymentRules payment;

	public ProgrammeRules(Scope scope, LocalDate from, Caps caps, MeetingRules meeting, Periods periods,
			PaymentRules payment) {
		this.id = RulesId.of(scope, from);
		this.caps = caps;
		this.meeting = meeting;
		this.periods = periods;
		this.payment = payment;
	}

}
