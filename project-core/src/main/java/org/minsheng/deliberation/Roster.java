package org.minsheng.deliberation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.minsheng.Refusal;
import org.minsheng.organisation.MeetingRules;

/** Who should come and who came, party by party in their order. */
public record Roster(List<Attendance> rows) {

	static Roster of(List<Seat> seats) {
		return new Roster(Stream.of(Party.values()).map(party -> row(party, seats)).toList());
	}

	private static Attendance row(Party party, List<Seat> seats) {
		var ofParty = seats.stream().filter(seat -> seat.party() == party).toList();
		return new Attendance(party, ofParty.size(), (int) ofParty.stream().filter(Seat::isPresent).count());
	}

	/** 应到 */
	public int eligible() {
		return rows.stream().mapToInt(Attendance::eligible).sum();
	}

	/** 实到 */
	public int present() {
		return rows.stream().mapToInt(Attendance::present).sum();
	}

	int presentOf(Party party) {
		return rows.stream().filter(row -> row.party() == party).mapToInt(Attendance::present).sum();
	}

	/** How many of the members must be present, rounded up. */
	public int quorum(MeetingRules rules) {
		return -Math.floorDiv(-eligible() * rules.quorumNumerator(), rules.quorumDenominator());
	}

	/** Why they may not decide: too few members, or a whole party missing. */
	public Optional<Refusal> whyNoQuorum(MeetingRules rules) {
		if (present() < quorum(rules)) {
			return Optional.of(DeliberationRefusal.NO_QUORUM.refusal(present(), quorum(rules)));
		}
		return rows.stream()
			.filter(party -> party.present() == 0)
			.findFirst()
			.map(party -> DeliberationRefusal.PARTY_MISSING.refusal(party.party()));
	}

}
