package org.minsheng.figures;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.minsheng.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Every figure that the first article prints, to the digit, from the pages. */
@WebTest
class KuichongFiguresTest {

	@LocalServerPort
	private int port;

	private Site site;

	@BeforeEach
	void visit() {
		site = new Site(port);
	}

	@Test
	void theYearCollected215AndChose119For1818Point58() throws Exception {
		assertThat(site.words("/statistics?year=2016")).contains("征集项目 215 件", "列入实施 119 件", "在备选库 96 件",
				"批复资金 1818.58 万元", "已投入使用 57 件");
	}

	@Test
	void theHomePageSaysTheSame() throws Exception {
		assertThat(site.words("/")).contains("征集项目 215 件", "列入实施 119 件", "批复资金 1818.58 万元");
	}

	@Test
	void theTwoBatchesStandBesideEachOther() throws Exception {
		assertThat(site.words("/statistics?year=2016")).contains("979.21 万元", "839.38 万元");
	}

	@Test
	void thePageSaysWhyThePrintedPartsDoNotAddUp() throws Exception {
		assertThat(site.words("/statistics?year=2016")).contains("相加是 1818.59，与合计 1818.58 相差 0.01");
	}

	@Test
	void theFirstBatchHas39WorksAnd19Others() throws Exception {
		var batch = site.words("/batches/KC2016-B1");
		assertThat(batch).contains("列入本批 58 件", "批复资金 979.21 万元", "工程类 39 769.61 万元",
				"服务类与货物类合计 19 209.6 万元", "已开工 58 件", "已投入使用 57 件");
		assertThat(batch).containsPattern("服务类 10 [\\d.]+ 万元").containsPattern("货物类 9 [\\d.]+ 万元");
	}

	@Test
	void theSecondBatchHasAllStarted() throws Exception {
		assertThat(site.words("/batches/KC2016-B2")).contains("列入本批 61 件", "批复资金 839.38 万元", "已开工 61 件",
				"已投入使用 0 件", "全部开工");
	}

	@Test
	void ninetySixWaitInThePoolUntilTheEndOf2018() throws Exception {
		assertThat(site.words("/pool")).contains("现有 96 件备选", "2018年12月31日");
	}

}
