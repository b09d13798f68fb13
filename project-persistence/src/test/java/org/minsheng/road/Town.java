package org.minsheng.road;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import lombok.Getter;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.test.context.TestComponent;

import org.minsheng.member.Actor;
import org.minsheng.member.Grant;
import org.minsheng.member.Member;
import org.minsheng.member.Members;
import org.minsheng.member.Role;
import org.minsheng.money.Money;
import org.minsheng.organisation.Caps;
import org.minsheng.organisation.Community;
import org.minsheng.organisation.Deadlines;
import org.minsheng.organisation.District;
import org.minsheng.organisation.DistrictId;
import org.minsheng.organisation.MeetingRules;
import org.minsheng.organisation.Office;
import org.minsheng.organisation.OfficeId;
import org.minsheng.organisation.Organisation;
import org.minsheng.organisation.PaymentRules;
import org.minsheng.organisation.Periods;
import org.minsheng.organisation.ProgrammeRules;
import org.minsheng.organisation.Rulebook;
import org.minsheng.organisation.Scope;
import org.minsheng.organisation.SelectionLevel;
import org.minsheng.organisation.Terms;

/** A new district with one office and one community, its rules, one person for each role, and what time it is there. */
@Getter
@TestComponent
@org.springframework.context.annotation.Scope(BeanDefinition.SCOPE_PROTOTYPE)
public class Town {

	/** A Tuesday, nine o'clock. */
	public static final Instant START = Instant.parse("2016-03-01T01:00:00Z");

	/** The office laid down its rules long before anything happens. */
	public static final LocalDate RULES_SINCE = LocalDate.of(2015, 1, 1);

	static final int DEFECT_DAYS = 365;

	private static final Set<Role> OF_THE_COMMUNITY = Set.of(Role.RESIDENT, Role.COMMUNITY_STATION,
			Role.COMMUNITY_PARTY);

	private final String codePrefix = "T" + UUID.randomUUID().toString().substring(0, 8);

	private final Scope office = new Scope("d-" + codePrefix, "o-" + codePrefix, null);

	private final Scope community = new Scope(office.district(), office.office(), "c-" + codePrefix);

	private final Map<Role, Actor> people = new EnumMap<>(Role.class);

	private final Members members;

	private Instant now = START;

	Town(Organisation organisation, Rulebook rulebook, Members members) {
		this.members = members;
		settle(organisation);
		rulebook.save(rules(office));
		Arrays.stream(Role.values())
			.filter(role -> role != Role.PUBLIC && role != Role.SYSTEM)
			.forEach(role -> people.put(role, another(role)));
	}

	/** The town's person of that role. */
	public Actor as(Role role) {
		return people.get(role);
	}

	/** A further person of that role. */
	public Actor another(Role role) {
		var grant = new Grant(role, OF_THE_COMMUNITY.contains(role) ? community : office);
		return members.save(new Member(role + "-" + UUID.randomUUID(), "陈" + role, null, Set.of(grant))).asActor();
	}

	/** An hour goes by. */
	public Instant later() {
		now = now.plus(Duration.ofHours(1));
		return now;
	}

	/** Time goes by until then, unless it is later already. */
	public void waitUntil(Instant then) {
		now = then.isAfter(now) ? then : now;
	}

	public OfficeId getOfficeId() {
		return new OfficeId(String.valueOf(office.office()));
	}

	public LocalDate today() {
		return Deadlines.day(now);
	}

	private void settle(Organisation organisation) {
		var district = new DistrictId(office.district());
		var terms = new Terms("新区", "办事处", "社区", "货物类");
		organisation.save(new District(district, "大鹏新区", terms, SelectionLevel.OFFICE));
		organisation.save(new Office(getOfficeId(), district, "葵涌办事处", codePrefix));
		organisation.save(new Community(community.communityId(), getOfficeId(), district, "官湖社区"));
	}

	/** Works above 50 000 yuan are audited. */
	private static ProgrammeRules rules(Scope scope) {
		var caps = new Caps(Money.ofYuan(500_000), Money.ofYuan(500_000), Money.ofYuan(200_000),
				Money.ofYuan(200_000));
		return new ProgrammeRules(scope, RULES_SINCE, caps, new MeetingRules(2, 3, 3),
				new Periods(3, 5, 15, 2, 30, DEFECT_DAYS), new PaymentRules(30, 80, 3, Money.ofYuan(50_000)));
	}

}
