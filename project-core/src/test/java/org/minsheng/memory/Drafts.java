package org.minsheng.memory;

import java.util.List;

import org.minsheng.category.ProjectType;
import org.minsheng.category.Provenance;
import org.minsheng.category.Theme;
import org.minsheng.category.Urgency;
import org.minsheng.money.Money;
import org.minsheng.project.Beneficiaries;
import org.minsheng.project.CostLine;
import org.minsheng.project.Description;
import org.minsheng.project.Draft;

import static org.minsheng.money.Money.ofYuan;

/** What projects may be about. */
public final class Drafts {

	/** Goods for 60,000 yuan. */
	public static final Draft BENCHES = draft("增设便民休息点", ProjectType.GOODS, ofYuan(60_000));

	/** Works for 300,000 yuan. */
	public static final Draft PAVING = draft("空地硬底化", ProjectType.WORKS, ofYuan(300_000));

	/** A service for 90,000 yuan. */
	public static final Draft CLASSROOM = draft("四点半课堂", ProjectType.SERVICE, ofYuan(90_000));

	private Drafts() {
	}

	public static Draft draft(String title, ProjectType type, Money estimate) {
		return new Draft(new Description(title, "现状", "计划", "围布路西侧", null), type, Theme.CONVENIENCE, Urgency.SMALL,
				new Beneficiaries(100, Beneficiaries.Unit.HOUSEHOLD, null),
				List.of(new CostLine(type, title, estimate)), 2016, Provenance.ENTERED);
	}

	/** Like the benches, for another year. */
	public static Draft draftFor(int year) {
		return new Draft(BENCHES.description(), BENCHES.type(), BENCHES.theme(), BENCHES.urgency(), BENCHES.beneficiaries(),
				BENCHES.costs(), year, BENCHES.provenance());
	}

	public static Draft draft(ProjectType type, Money estimate) {
		return draft("测试项目", type, estimate);
	}

}
