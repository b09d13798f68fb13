package org.minsheng.preset;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import org.minsheng.disclosure.History;
import org.minsheng.disclosure.Statistics;

/** What the district had done before its records began here, where the article tells. */
@Component
@RequiredArgsConstructor
class Remembering {

	private static final String FILE = "history.csv";

	private final Statistics statistics;

	void tell(Plan plan, SeedFiles files) {
		if (files.has(FILE)) {
			files.rows(FILE).forEach(row -> statistics.keep(history(plan.district().name(), row)));
		}
	}

	private static History history(String district, Row row) {
		return new History(district, row.number("from_year"), row.number("to_year"), row.number("settled"), row.number("finished"),
				row.yuan("money_yuan"), row.number("communities"), row.yuan("annual_earmark_yuan"), row.day("as_of"));
	}

}
