package org.minsheng.preset;

import org.junit.jupiter.api.Test;

import org.minsheng.XiangzhouTest;

import static org.assertj.core.api.Assertions.assertThat;

@XiangzhouTest
class XiangzhouPresetTest extends LoadedPreset {

	@Override
	String preset() {
		return "xiangzhou-2021";
	}

	@Test
	void wentTheUrgentWay() {
		assertThat(count("select count(*) from project where fast_track")).isEqualTo(47);
		assertThat(count("select count(*) from meeting")).isZero();
	}

	@Test
	void hasToldThePublicOfSomeAndOwesItTheOthers() {
		assertThat(count("select count(*) from public_notice where kind = 'DECISION'")).isBetween(5, 30);
	}

}
