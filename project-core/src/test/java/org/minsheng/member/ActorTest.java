package org.minsheng.member;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.minsheng.memory.People;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.minsheng.member.Actor.ANYBODY;
import static org.minsheng.member.Actor.TIME;
import static org.minsheng.member.Role.COMMUNITY_STATION;
import static org.minsheng.member.Role.FINANCE;
import static org.minsheng.member.Role.PUBLIC;
import static org.minsheng.member.Role.RESIDENT;
import static org.minsheng.member.Role.SOCIAL_AFFAIRS;
import static org.minsheng.member.Role.SYSTEM;
import static org.minsheng.memory.Places.GUANHU;
import static org.minsheng.memory.Places.OFFICE;
import static org.minsheng.memory.Places.SHUITOU;
import static org.minsheng.memory.Places.TUYANG;

class ActorTest {

	@Test
	void aRoleHoldsWhereItWasGrantedAndBelow() {
		var clerk = People.holding(OFFICE, SOCIAL_AFFAIRS);

		assertThat(clerk.actingAs(Set.of(SOCIAL_AFFAIRS), OFFICE)).contains(SOCIAL_AFFAIRS);
		assertThat(clerk.actingAs(Set.of(SOCIAL_AFFAIRS), GUANHU)).contains(SOCIAL_AFFAIRS);
		assertThat(clerk.holds(SOCIAL_AFFAIRS, SHUITOU)).isFalse();
		assertThat(clerk.holds(FINANCE, GUANHU)).isFalse();
	}

	@Test
	void aCommunitysRoleDoesNotHoldNextDoorOrInTheOffice() {
		var clerk = People.holding(GUANHU, COMMUNITY_STATION);

		assertThat(clerk.holds(COMMUNITY_STATION, TUYANG)).isFalse();
		assertThat(clerk.holds(COMMUNITY_STATION, OFFICE)).isFalse();
	}

	@Test
	void whoHoldsSeveralAllowedRolesActsInTheFirst() {
		var both = People.holding(OFFICE, FINANCE, SOCIAL_AFFAIRS);

		assertThat(both.actingAs(Set.of(FINANCE, SOCIAL_AFFAIRS), OFFICE)).contains(SOCIAL_AFFAIRS);
	}

	@Test
	void everybodyMayDoWhatThePublicMayExceptTimeItself() {
		assertThat(ANYBODY.actingAs(Set.of(PUBLIC), GUANHU)).contains(PUBLIC);
		assertThat(People.RESIDENT.actingAs(Set.of(PUBLIC), SHUITOU)).contains(PUBLIC);
		assertThat(TIME.actingAs(Set.of(PUBLIC), GUANHU)).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
	void timeActsInNoPersonsRole(Role role) {
		assertThat(TIME.actingAs(Set.of(role), GUANHU)).isEmpty();
		assertThat(TIME.actingAs(Set.of(role, SYSTEM), GUANHU)).contains(SYSTEM);
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, names = "PUBLIC", mode = EnumSource.Mode.EXCLUDE)
	void somebodyUnknownActsInNoRoleButThePublics(Role role) {
		assertThat(ANYBODY.holds(role, GUANHU)).isFalse();
	}

	@Test
	void whatOnlyTimeDoesNobodyElseMay() {
		assertThat(People.holding(OFFICE, Role.values()).actingAs(Set.of(SYSTEM), SHUITOU)).isEmpty();
	}

	@Test
	void onlyAMemberIsSomebody() {
		assertThat(People.RESIDENT.is(People.RESIDENT.member())).isTrue();
		assertThat(People.RESIDENT.is(People.NEIGHBOUR.member())).isFalse();
		assertThat(People.RESIDENT.is(null)).isFalse();
		assertThat(ANYBODY.is(null)).isFalse();
		assertThatThrownBy(TIME::member).isInstanceOf(IllegalStateException.class);
	}

	@Test
	void residentsAreNotStaff() {
		assertThat(People.RESIDENT.isStaff()).isFalse();
		assertThat(People.STATION.isStaff()).isTrue();
		assertThat(ANYBODY.isStaff()).isFalse();
	}

	@Test
	void aMemberActsWithTheRolesHeldAtThatMoment() {
		var grants = Set.of(new Grant(RESIDENT, GUANHU));
		var member = new Member("guanhu-1", "居民甲", null, grants);

		assertThat(member.asActor()).isEqualTo(new Actor(Actor.Kind.MEMBER, member.getId(), grants));
		assertThat(member.getGrants()).isUnmodifiable();
	}

}
