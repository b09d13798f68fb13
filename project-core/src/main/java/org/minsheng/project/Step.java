package org.minsheng.project;

/** The nine steps of the road, as every page shows them: 诉求 议事 公示 入批 签约 施工 验收 投用 评价. */
public enum Step {

	REQUEST, DELIBERATION, NOTICE, BATCH, CONTRACT, WORK, ACCEPTANCE, USE, RATING

}
