package org.minsheng.organisation.jpa;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;

import lombok.RequiredArgsConstructor;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

import org.minsheng.jpa.PersistenceTest;
import org.minsheng.organisation.Community;
import org.minsheng.organisation.CommunityId;
import org.minsheng.organisation.Holidays;
import org.minsheng.organisation.Office;
import org.minsheng.organisation.OfficeId;
import org.minsheng.organisation.Organisation;
import org.minsheng.organisation.ProgrammeRules;
import org.minsheng.organisation.Rulebook;
import org.minsheng.organisation.Scope;
import org.minsheng.organisation.WorkingCalendar.DayKind;
import org.minsheng.road.Town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PersistenceTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@RequiredArgsConstructor
class OrganisationTest {

	private static final LocalDate NEW_YEAR = LocalDate.of(2016, 1, 1);

	private final Town town;

	private final Organisation organisation;

	private final Rulebook rulebook;

	private final Holidays holidays;

	@Test
	void rulesOfTheOfficeGoBeforeThoseOfItsDistrict() {
		var office = town.getOffice();
		var district = new Scope(office.district(), null, null);
		layDown(district, NEW_YEAR);
		layDown(district, NEW_YEAR.plusYears(2));
		layDown(office, NEW_YEAR.plusYears(1));
		assertThat(List.of(inForce(NEW_YEAR.plusYears(1).minusDays(1)), inForce(NEW_YEAR.plusYears(1)),
				inForce(NEW_YEAR.plusYears(3))))
			.containsExactly(Town.RULES_SINCE, NEW_YEAR.plusYears(1), NEW_YEAR.plusYears(1));
		assertThat(rulebook.inForce(new Scope(office.district(), "elsewhere", null), NEW_YEAR.plusYears(1)).getId().from())
			.isEqualTo(NEW_YEAR);
		assertThatExceptionOfType(NoSuchElementException.class)
			.isThrownBy(() -> rulebook.inForce(town.getCommunity(), Town.RULES_SINCE.minusDays(1)));
	}

	@Test
	void aHolidayIsKnownOnceItIsPutDown() {
		var day = LocalDate.of(2099, 3, 2);
		holidays.put(day, DayKind.WORK, "调休上班");
		holidays.put(day, DayKind.OFF, "植树节");
		assertThat(holidays.calendar().exceptions()).containsEntry(day, DayKind.OFF);
	}

	@Test
	void placesAreListedByOfficeAndName() {
		var district = organisation.community(town.getCommunity().communityId()).orElseThrow().getDistrict();
		var later = new OfficeId("p-" + town.getCodePrefix());
		organisation.save(new Office(later, district, "阿" + town.getCodePrefix(), "P"));
		organisation.save(new Community(new CommunityId("a-" + town.getCodePrefix()), later, district, "一"));
		organisation.save(new Community(new CommunityId("b-" + town.getCodePrefix()), town.getOfficeId(), district, "一"));
		assertThat(organisation.communities()).extracting(place -> place.getId().value())
			.filteredOn(id -> id.endsWith(town.getCodePrefix()))
			.containsExactly("b-" + town.getCodePrefix(), "c-" + town.getCodePrefix(), "a-" + town.getCodePrefix());
		assertThat(organisation.offices()).extracting(Office::getName).isSorted();
	}

	private void layDown(Scope scope, LocalDate from) {
		var known = rulebook.inForce(town.getOffice(), Town.RULES_SINCE);
		rulebook.save(new ProgrammeRules(scope, from, known.getCaps(), known.getMeeting(), known.getPeriods(),
				known.getPayment()));
	}

	private LocalDate inForce(LocalDate day) {
		return rulebook.inForce(town.getCommunity(), day).getId().from();
	}

}
