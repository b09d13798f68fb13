package org.minsheng.project;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;
import org.minsheng.organisation.Codes;
import org.minsheng.organisation.OfficeId;
import org.minsheng.organisation.Organisation;
import org.minsheng.organisation.Scope;

/** Gives a new project its code: office, year and number, such as KC2016-037. */
@UseCase
@RequiredArgsConstructor
public class ProjectCodes {

	private final Organisation organisation;

	private final Codes codes;

	public String next(Scope community, int year) {
		var office = organisation.office(new OfficeId(String.valueOf(community.office()))).orElseThrow();
		var series = office.getCodePrefix() + year;
		return "%s-%03d".formatted(series, codes.next(series));
	}

}
