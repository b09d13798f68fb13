package org.minsheng.organisation;

import org.junit.jupiter.api.Test;

import org.minsheng.memory.Town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.minsheng.memory.Places.DISTRICT;
import static org.minsheng.memory.Places.GUANHU;
import static org.minsheng.memory.Places.OFFICE;
import static org.minsheng.memory.Places.OTHER_OFFICE;
import static org.minsheng.memory.Places.SHUITOU;
import static org.minsheng.memory.Places.TUYANG;

class ScopeTest {

	@Test
	void everyPlaceCoversItselfAndWhatLiesWithin() {
		assertThat(DISTRICT.covers(DISTRICT)).isTrue();
		assertThat(DISTRICT.covers(OFFICE)).isTrue();
		assertThat(DISTRICT.covers(GUANHU)).isTrue();
		assertThat(OFFICE.covers(GUANHU)).isTrue();
		assertThat(GUANHU.covers(GUANHU)).isTrue();
	}

	@Test
	void noPlaceCoversItsNeighbourOrWhatItLiesIn() {
		assertThat(GUANHU.covers(TUYANG)).isFalse();
		assertThat(OFFICE.covers(SHUITOU)).isFalse();
		assertThat(OFFICE.covers(OTHER_OFFICE)).isFalse();
		assertThat(GUANHU.covers(OFFICE)).isFalse();
		assertThat(OFFICE.covers(DISTRICT)).isFalse();
		assertThat(DISTRICT.covers(new Scope("xiangzhou", null, null))).isFalse();
		assertThat(DISTRICT.covers(new Scope("xiangzhou", "kuichong", "guanhu"))).isFalse();
	}

	@Test
	void aCommunityBelongsToAnOffice() {
		assertThatThrownBy(() -> new Scope("dapeng", null, "guanhu")).isInstanceOf(IllegalArgumentException.class);
		assertThat(GUANHU.isCommunity()).isTrue();
		assertThat(OFFICE.isCommunity()).isFalse();
		assertThat(GUANHU.communityId()).isEqualTo(new CommunityId("guanhu"));
	}

	@Test
	void aDistrictSelectsPerOfficeOrForAll() {
		assertThat(new Town(SelectionLevel.OFFICE).organisation.selecting(GUANHU)).isEqualTo(OFFICE);
		assertThat(new Town(SelectionLevel.DISTRICT).organisation.selecting(GUANHU)).isEqualTo(DISTRICT);
	}

}
