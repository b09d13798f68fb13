package org.minsheng.figures;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.minsheng.XiangzhouTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Every figure that the second article prints, to the digit, from the pages. */
@XiangzhouTest
class XiangzhouFiguresTest {

	@LocalServerPort
	private int port;

	private Site site;

	@BeforeEach
	void visit() {
		site = new Site(port);
	}

	@Test
	void fortySevenWereReviewedThirtyFourChosenThirteenDeferred() throws Exception {
		assertThat(site.words("/batches/XZ2021-B1")).contains("逐件审议 47 件", "列入本批 34 件", "批复资金 315 万元",
				"工程类 26 ", "服务类 8 ", "已开工 34 件");
		assertThat(site.words("/statistics?year=2021")).contains("征集项目 47 件", "列入实施 34 件", "在备选库 13 件");
	}

	@Test
	void theSixYearsBeforeAreTold() throws Exception {
		assertThat(site.words("/statistics?year=2021")).contains("自 2015 年至 2020 年累计确定 253 件", "1878.38 万元",
				"92 个社区", "2020年12月31日，已完工 246 件", "尚有 7 件在办", "专项资金 300 万元");
	}

}
