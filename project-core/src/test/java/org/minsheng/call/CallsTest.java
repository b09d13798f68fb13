package org.minsheng.call;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.minsheng.memory.Town;
import org.minsheng.trail.Subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.call.CallRefusal.CALLED_ALREADY;
import static org.minsheng.call.CallRefusal.CALL_DAYS_OUT_OF_ORDER;
import static org.minsheng.member.MemberRefusal.NOT_YOUR_ROLE;
import static org.minsheng.memory.People.PARTY;
import static org.minsheng.memory.People.SOCIAL_AFFAIRS;
import static org.minsheng.memory.People.STATION;
import static org.minsheng.memory.Places.GUANHU;
import static org.minsheng.memory.Places.SHUITOU;
import static org.minsheng.memory.Places.TUYANG;
import static org.minsheng.memory.Refusals.assertRefused;

class CallsTest {

	private static final CallDraft SPRING = draft("2016-03-01", "2016-03-31", "2016-04-05");

	private final Town town = new Town();

	@ParameterizedTest
	@CsvSource({ "2016-02-29,BEFORE", "2016-03-01,DURING", "2016-03-31,DURING", "2016-04-01,AFTER" })
	void aRequestIsToldWhenItWillBeLookedAt(LocalDate day, Outlook.Kind kind) {
		publish(SPRING);

		var outlook = town.readingCalls.outlook(GUANHU, day);
		assertThat(outlook.kind()).isEqualTo(kind);
		assertThat(outlook.call()).extracting(Call::draft).isEqualTo(SPRING);
	}

	@Test
	void betweenTwoCollectionsTheNextOneCounts() {
		var autumn = new CallDraft(2017, "下一年", "请提", LocalDate.of(2017, 1, 5), LocalDate.of(2017, 2, 5), LocalDate.of(2017, 2, 8));
		publish(SPRING);
		publish(autumn);

		assertThat(town.readingCalls.outlook(GUANHU, LocalDate.of(2016, 6, 1)).call()).extracting(Call::draft).isEqualTo(autumn);
		assertThat(town.readingCalls.outlook(TUYANG, LocalDate.of(2016, 6, 1)).kind()).isEqualTo(Outlook.Kind.NEVER);
	}

	@Test
	void theOfficeCallsForAllItsCommunitiesAtOnceOrForNone() {
		town.publishingCalls.publish(List.of(GUANHU, TUYANG), SPRING, SOCIAL_AFFAIRS, town.now());

		assertThat(town.readingCalls.runningOn(LocalDate.of(2016, 3, 7))).extracting(Call::community).containsExactly(GUANHU, TUYANG);
		assertRefused(NOT_YOUR_ROLE, () -> town.publishingCalls.publish(List.of(SHUITOU), SPRING, SOCIAL_AFFAIRS, town.now()));
	}

	@Test
	void onceAYearUnlessWithdrawnAndAllOnTheRecord() {
		publish(SPRING);
		assertRefused(CALLED_ALREADY.refusal("2016"), () -> publish(SPRING));
		var call = town.calls.of(GUANHU).get(0);
		assertRefused(NOT_YOUR_ROLE, () -> town.publishingCalls.withdraw(call.id(), PARTY, town.now()));
		town.publishingCalls.withdraw(call.id(), STATION, town.now());
		publish(SPRING);

		assertThat(town.entries.of(new Subject(Subject.Kind.CALL, call.id().value().toString())))
			.extracting(entry -> entry.getDeed().action())
			.containsExactly("PUBLISH", "WITHDRAW");
	}

	@Test
	void theDaysFollowEachOther() {
		assertRefused(CALL_DAYS_OUT_OF_ORDER, () -> publish(draft("2016-03-02", "2016-03-01", "2016-04-01")));
		assertRefused(CALL_DAYS_OUT_OF_ORDER, () -> publish(draft("2016-03-01", "2016-03-31", "2016-03-31")));
	}

	@Test
	void onlyTheStationAndItsOfficeCall() {
		assertRefused(NOT_YOUR_ROLE, () -> town.publishingCalls.publish(List.of(GUANHU), SPRING, PARTY, town.now()));
		assertRefused(NOT_YOUR_ROLE, () -> town.publishingCalls.publish(List.of(TUYANG), SPRING, STATION, town.now()));
	}

	private void publish(CallDraft draft) {
		town.publishingCalls.publish(List.of(GUANHU), draft, STATION, town.now());
	}

	private static CallDraft draft(String opens, String closes, String looked) {
		return new CallDraft(2016, "2016 年征集", "请提", LocalDate.parse(opens), LocalDate.parse(closes), LocalDate.parse(looked));
	}

}
