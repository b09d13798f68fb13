package org.minsheng.vote;

import java.util.Locale;

import org.minsheng.organisation.Codes;
import org.minsheng.organisation.OfficeId;
import org.minsheng.organisation.Organisation;
import org.minsheng.organisation.Scope;

/** Numbers the rounds of an office or district in each year. */
final class RoundCodes {

	private RoundCodes() {
	}

	static String next(Organisation organisation, Codes codes, Scope area, int year) {
		var prefix = area.office() == null
				? area.district().toUpperCase(Locale.ROOT)
				: organisation.office(new OfficeId(area.office())).orElseThrow().getCodePrefix();
		var series = prefix + year + "-V";
		return series + "%03d".formatted(codes.next(series));
	}

}
