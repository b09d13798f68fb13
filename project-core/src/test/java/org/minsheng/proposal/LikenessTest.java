package org.minsheng.proposal;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LikenessTest {

	private static final Wish LAMP = new Wish("路灯不亮", "晚上看不见", "修好路灯", "官湖路二巷口");

	@Test
	void theSameWordsAreWhollyAlikeAndOthersNotAtAll() {
		assertThat(Likeness.of(LAMP, LAMP)).isEqualTo(100);
		assertThat(Likeness.of(LAMP, new Wish("候车亭", "没有遮挡", "加顶棚", "海边栈道"))).isZero();
	}

	@Test
	void thePlaceIsComparedByItself() {
		var near = new Wish("长凳太少", "没处坐", "放长凳", "官湖路 二巷口，榕树下");

		assertThat(Likeness.ofPlaces(LAMP, near)).isGreaterThan(Likeness.of(LAMP, near)).isGreaterThan(60);
		assertThat(Likeness.ofPlaces(LAMP, new Wish("路灯不亮", "晚上看不见", "修好路灯", ""))).isZero();
	}

}
