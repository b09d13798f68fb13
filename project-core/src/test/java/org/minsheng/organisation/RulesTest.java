package org.minsheng.organisation;

import java.time.Instant;
import java.time.LocalDate;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import org.minsheng.memory.Town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.minsheng.memory.Places.CAPS;
import static org.minsheng.memory.Places.DISTRICT;
import static org.minsheng.memory.Places.GUANHU;
import static org.minsheng.memory.Places.MEETING;
import static org.minsheng.memory.Places.OFFICE;
import static org.minsheng.memory.Places.PAYMENT;
import static org.minsheng.memory.Places.PERIODS;
import static org.minsheng.memory.Places.SHUITOU;
import static org.minsheng.money.Money.ZERO;

class RulesTest {

	private static final LocalDate DAY = LocalDate.of(2016, 7, 1);

	@Test
	void aDayIsABeijingDayAndAPeriodEndsWithItsLastDay() {
		assertThat(Deadlines.day(Instant.parse("2016-07-01T15:59:59Z"))).isEqualTo(DAY);
		assertThat(Deadlines.day(Instant.parse("2016-07-01T16:00:00Z"))).isEqualTo(DAY.plusDays(1));
		assertThat(Deadlines.endOf(DAY)).isEqualTo("2016-07-01T16:00:00Z");
	}

	@Test
	void anOfficesOwnRulesGoBeforeItsDistrictsAndLaterOnesBeforeEarlier() {
		var rulebook = new Town().rulebook;
		var own = new ProgrammeRules(OFFICE, DAY, CAPS, new MeetingRules(1, 2, 7), PERIODS, PAYMENT);
		rulebook.save(own);

		assertThat(rulebook.inForce(GUANHU, DAY)).isSameAs(own);
		assertThat(rulebook.inForce(GUANHU, DAY.minusDays(1)).getMeeting()).isEqualTo(MEETING);
		assertThat(rulebook.inForce(SHUITOU, DAY).getMeeting()).isEqualTo(MEETING);
		assertThat(RulesId.of(DISTRICT, DAY).scope()).isEqualTo("dapeng");
		assertThat(RulesId.of(OFFICE, DAY).scope()).isEqualTo("dapeng/kuichong");
	}

	@Test
	void percentagesStayWithinTheWhole() {
		assertRefuses(() -> new PaymentRules(30, 80, 101, ZERO));
		assertRefuses(() -> new PaymentRules(30, 80, -1, ZERO));
		assertRefuses(() -> new PaymentRules(30, 101, 3, ZERO));
		assertRefuses(() -> new PaymentRules(81, 80, 3, ZERO));
		assertRefuses(() -> new PaymentRules(-1, 80, 3, ZERO));
	}

	@Test
	void aQuorumIsAShareOfTheMembers() {
		assertRefuses(() -> new MeetingRules(3, 2, 3));
		assertRefuses(() -> new MeetingRules(0, 0, 3));
		assertRefuses(() -> new MeetingRules(-1, 3, 3));
		assertRefuses(() -> new MeetingRules(2, 3, -1));
		assertRefuses(() -> new Majority(1, 1));
		assertRefuses(() -> new Majority(-1, 2));
	}

	private static void assertRefuses(ThrowingCallable rules) {
		assertThatThrownBy(rules).isInstanceOf(IllegalArgumentException.class);
	}

}
