package org.minsheng.administration;

import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.minsheng.member.Actor;
import org.minsheng.member.Grant;
import org.minsheng.member.Member;
import org.minsheng.member.Role;
import org.minsheng.memory.People;
import org.minsheng.memory.Town;
import org.minsheng.organisation.CommunityId;
import org.minsheng.organisation.District;
import org.minsheng.organisation.DistrictId;
import org.minsheng.organisation.OfficeId;
import org.minsheng.organisation.Scope;
import org.minsheng.organisation.SelectionLevel;
import org.minsheng.organisation.Terms;
import org.minsheng.trail.Deed;
import org.minsheng.trail.Subject;
import org.minsheng.trail.TrailEntry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.minsheng.administration.AdministrationRefusal.CODE_TAKEN;
import static org.minsheng.administration.AdministrationRefusal.LAST_ROLE;
import static org.minsheng.administration.AdministrationRefusal.OWN_ACCOUNT;
import static org.minsheng.administration.AdministrationRefusal.ROLE_NOT_THERE;
import static org.minsheng.administration.AdministrationRefusal.USERNAME_TAKEN;
import static org.minsheng.member.MemberRefusal.NOT_YOUR_ROLE;
import static org.minsheng.memory.Places.DISTRICT;
import static org.minsheng.memory.Places.GUANHU;
import static org.minsheng.memory.Places.OFFICE;
import static org.minsheng.memory.Places.OTHER_OFFICE;
import static org.minsheng.memory.Places.SHUITOU;
import static org.minsheng.memory.Refusals.assertRefused;

class AdministrationTest {

	private static final Grant STATION = new Grant(Role.COMMUNITY_STATION, GUANHU);

	private static final Actor OFFICE_ADMIN = People.holding(OFFICE, Role.ADMIN);

	private static final Actor DISTRICT_ADMIN = People.holding(DISTRICT, Role.ADMIN);

	private final Town town = new Town();

	private final KeepingAccounts accounts = town.keepingAccounts;

	@Test
	void anAccountIsOpenedWithItsRoleAndOnRecord() {
		var member = opened("station");

		assertThat(member.asActor().holds(Role.COMMUNITY_STATION, GUANHU)).isTrue();
		assertThat(deeds(member)).containsExactly("OPEN");
	}

	@Test
	void noTwoAccountsShareAUserName() {
		opened("station");

		assertRefused(USERNAME_TAKEN.refusal("station"), () -> opened("station"));
	}

	@Test
	void anAdministratorKeepsOnlyTheAccountsOfTheOwnPlace() {
		var elsewhere = accounts.open("elsewhere", "x", "hash", new Grant(Role.COMMUNITY_STATION, SHUITOU), DISTRICT_ADMIN, town.now());

		assertRefused(NOT_YOUR_ROLE,
				() -> accounts.open("more", "x", "hash", new Grant(Role.FINANCE, OTHER_OFFICE), OFFICE_ADMIN, town.now()));
		assertRefused(NOT_YOUR_ROLE, () -> accounts.shut(elsewhere.getId(), OFFICE_ADMIN, town.now()));
		assertRefused(NOT_YOUR_ROLE, () -> accounts.give(elsewhere.getId(), STATION, OFFICE_ADMIN, town.now()));
		assertThat(accounts.mayKeep(elsewhere, OFFICE_ADMIN)).isFalse();
		assertThat(accounts.mayKeep(elsewhere, DISTRICT_ADMIN)).isTrue();
	}

	@Test
	void otherRolesKeepNoAccounts() {
		for (var role : Role.values()) {
			var actor = People.in(role, DISTRICT);
			if (role != Role.ADMIN) {
				assertRefused(NOT_YOUR_ROLE, () -> accounts.open("x-" + role, "x", "hash", STATION, actor, town.now()));
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "COMMUNITY_STATION,dapeng/kuichong", "RESIDENT,dapeng", "FINANCE,dapeng/kuichong/guanhu", "DISTRICT,dapeng/kuichong",
			"ADMIN,dapeng/kuichong/guanhu", "PUBLIC,dapeng", "SYSTEM,dapeng/kuichong" })
	void aRoleIsHeldOnlyWhereItBelongs(Role role, String place) {
		var grant = new Grant(role, Scope.ofKey(place));

		assertRefused(ROLE_NOT_THERE, () -> accounts.open("wrong", "x", "hash", grant, DISTRICT_ADMIN, town.now()));
	}

	@Test
	void rolesAreGivenAndTakenButOneStays() {
		var member = opened("station");
		var party = new Grant(Role.COMMUNITY_PARTY, GUANHU);

		accounts.give(member.getId(), party, OFFICE_ADMIN, town.now());
		accounts.give(member.getId(), party, OFFICE_ADMIN, town.now());
		accounts.take(member.getId(), STATION, OFFICE_ADMIN, town.now());
		assertThat(member.getGrants()).containsExactly(party);
		assertRefused(LAST_ROLE, () -> accounts.take(member.getId(), party, OFFICE_ADMIN, town.now()));
		assertThat(deeds(member)).containsExactly("OPEN", "GIVE_ROLE", "TAKE_ROLE");
	}

	@Test
	void nobodyGivesThemselvesARole() {
		var admin = accounts.open("admin", "x", "hash", new Grant(Role.ADMIN, DISTRICT), DISTRICT_ADMIN, town.now());

		assertRefused(OWN_ACCOUNT, () -> accounts.give(admin.getId(), new Grant(Role.FINANCE, OFFICE), admin.asActor(), town.now()));
		assertRefused(OWN_ACCOUNT, () -> accounts.shut(admin.getId(), admin.asActor(), town.now()));
	}

	@Test
	void aShutAccountIsOpenedByANewPassword() {
		var member = opened("station");

		accounts.shut(member.getId(), OFFICE_ADMIN, town.now());
		assertThat(member.getPasswordHash()).isNull();
		accounts.renewPassword(member.getId(), "another hash", OFFICE_ADMIN, town.now());
		assertThat(member.getPasswordHash()).isEqualTo("another hash");
		assertThat(deeds(member)).containsExactly("OPEN", "SHUT", "RENEW_PASSWORD");
	}

	@Test
	void officesAndCommunitiesAreAddedUnderCodesOfTheirOwn() {
		var office = town.keepingPlaces.addOffice(new DistrictId("dapeng"), new OfficeId("dapeng-sub"), "大鹏办事处", "DP", DISTRICT_ADMIN,
				town.now());
		var community = town.keepingPlaces.addCommunity(office.getId(), new CommunityId("wangmu"), "王母社区", DISTRICT_ADMIN, town.now());

		assertThat(community.scope()).isEqualTo(new Scope("dapeng", "dapeng-sub", "wangmu"));
		assertThat(town.entries.of(new Subject(Subject.Kind.PLACE, "dapeng/dapeng-sub/wangmu"))).hasSize(1);
		assertRefused(CODE_TAKEN.refusal("kuichong"),
				() -> town.keepingPlaces.addOffice(new DistrictId("dapeng"), new OfficeId("kuichong"), "x",
						"XX", DISTRICT_ADMIN, town.now()));
		assertRefused(CODE_TAKEN.refusal("KC"),
				() -> town.keepingPlaces.addOffice(new DistrictId("dapeng"), new OfficeId("other"), "x", "KC",
						DISTRICT_ADMIN, town.now()));
		assertRefused(CODE_TAKEN.refusal("guanhu"),
				() -> town.keepingPlaces.addCommunity(office.getId(), new CommunityId("guanhu"), "x", DISTRICT_ADMIN, town.now()));
		assertRefused(NOT_YOUR_ROLE,
				() -> town.keepingPlaces.addOffice(new DistrictId("dapeng"), new OfficeId("more"), "x", "MO", OFFICE_ADMIN,
						town.now()));
	}

	@Test
	void theFirstAdministratorIsAppointedOnceAndFindsRules() {
		var district = new District(new DistrictId("xin"), "新区", new Terms("新区", "街道", "社区", "货物类"), SelectionLevel.OFFICE);
		var first = town.founding.found(district, "first", "hash", town.now());

		assertThat(first.asActor().holds(Role.ADMIN, new Scope("xin", null, null))).isTrue();
		assertThat(town.rulebook.inForce(district.scope(), town.today()).getMeeting().leadDays()).isEqualTo(3);
		assertThat(first.getGrants()).isEqualTo(Set.of(new Grant(Role.ADMIN, district.scope())));
		assertThatThrownBy(() -> town.founding.found(district, "second", "hash", town.now())).isInstanceOf(IllegalStateException.class);
	}

	private Member opened(String username) {
		return accounts.open(username, "陈某", "hash", STATION, OFFICE_ADMIN, town.now());
	}

	private Stream<String> deeds(Member member) {
		return town.entries.of(new Subject(Subject.Kind.ACCOUNT, member.getId().value().toString()))
			.stream()
			.map(TrailEntry::getDeed)
			.map(Deed::action);
	}

}
