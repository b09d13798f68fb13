package org.minsheng.paper;

import java.util.List;
import java.util.Map;

import org.minsheng.vote.Ballot;
import org.minsheng.vote.Slip;
import org.minsheng.vote.VotingRound;

/**
 * What a clerk typed off a sheet.
 *
 * @param marks by code of project; not read where the finding is not a ballot
 */
public record Copy(String serial, Finding finding, Map<String, Integer> marks) {

	/**
	 * As a reading of the round.
	 * @throws org.minsheng.Refused where the marks do not make a ballot
	 */
	Reading in(VotingRound round) {
		return new Reading(finding, finding == Finding.VALID ? round.read(marks) : new Ballot(List.of(), List.of()));
	}

	Slip number() {
		return number(serial);
	}

	/** As it was typed: lower case, spaces and dashes do not matter. */
	static Slip number(String serial) {
		return Slip.parse(serial).orElseThrow(() -> PaperRefusal.UNKNOWN_SHEET.refusal(serial).asException());
	}

}
