package org.minsheng.administration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;
import org.minsheng.member.Grant;
import org.minsheng.member.Member;
import org.minsheng.member.Members;
import org.minsheng.member.Role;
import org.minsheng.money.Money;
import org.minsheng.organisation.Caps;
import org.minsheng.organisation.Deadlines;
import org.minsheng.organisation.District;
import org.minsheng.organisation.MeetingRules;
import org.minsheng.organisation.Organisation;
import org.minsheng.organisation.PaymentRules;
import org.minsheng.organisation.Periods;
import org.minsheng.organisation.ProgrammeRules;
import org.minsheng.organisation.Rulebook;
import org.minsheng.trail.Deed;
import org.minsheng.trail.Subject;
import org.minsheng.trail.Trail;

/**
 * An empty installation gets its district, rules to begin with and the one who looks after it. Only while nobody has an
 * account: a setting that stays behind opens nothing.
 */
@UseCase
@RequiredArgsConstructor
public class FoundingInstallation {

	private final Organisation organisation;

	private final Rulebook rulebook;

	private final Members members;

	private final Trail trail;

	public boolean isEmpty() {
		return members.count() == 0;
	}

	/**
	 * Appoints the first administrator.
	 * @throws IllegalStateException where somebody has an account already
	 */
	public Member found(District district, String username, String passwordHash, Instant at) {
		if (!isEmpty()) {
			throw new IllegalStateException("Founded already");
		}
		organisation.save(district);
		rulebook.save(usual(district, Deadlines.day(at).withDayOfYear(1)));
		var first = members.save(new Member(username, username, passwordHash, Set.of(new Grant(Role.ADMIN, district.scope()))));
		var subject = new Subject(Subject.Kind.ACCOUNT, first.getId().value().toString());
		trail.record(subject, new Deed(null, Role.SYSTEM.name(), "OPEN", null, null, null,
				Role.ADMIN + " " + district.getId().value(), at));
		return first;
	}

	/** The defaults of {@code process.md} 2.5, until the district lays down its own. */
	private static ProgrammeRules usual(District district, LocalDate from) {
		return new ProgrammeRules(district.scope(), from,
				new Caps(Money.ofYuan(500_000), Money.ofYuan(200_000), Money.ofYuan(200_000), Money.ofYuan(200_000)),
				new MeetingRules(2, 3, 3), new Periods(3, 5, 15, 2, 30, 365), new PaymentRules(30, 80, 3, Money.ofYuan(100_000)));
	}

}
