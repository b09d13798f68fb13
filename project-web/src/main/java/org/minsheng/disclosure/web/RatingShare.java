package org.minsheng.disclosure.web;

import org.springframework.stereotype.Component;

import org.minsheng.disclosure.ProjectRecord;
import org.minsheng.disclosure.YearFigures;

/** The share of satisfied ratings in whole per cent, for templates. */
@Component
public class RatingShare {

	public String of(ProjectRecord.Result result) {
		return Disclosures.share(result.goodRatings(), result.ratings().size());
	}

	public String of(YearFigures.Satisfaction satisfaction) {
		return Disclosures.share(satisfaction.good(), satisfaction.total());
	}

}
