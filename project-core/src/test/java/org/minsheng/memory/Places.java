package org.minsheng.memory;

import java.time.LocalDate;

import org.minsheng.organisation.Caps;
import org.minsheng.organisation.Community;
import org.minsheng.organisation.CommunityId;
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

import static org.minsheng.money.Money.ofYuan;

/** A district with two offices, of which the first has two communities. */
public final class Places {

	public static final Scope DISTRICT = new Scope("dapeng", null, null);

	public static final Scope OFFICE = new Scope("dapeng", "kuichong", null);

	public static final Scope GUANHU = new Scope("dapeng", "kuichong", "guanhu");

	public static final Scope TUYANG = new Scope("dapeng", "kuichong", "tuyang");

	public static final Scope OTHER_OFFICE = new Scope("dapeng", "nanao", null);

	public static final Scope SHUITOU = new Scope("dapeng", "nanao", "shuitou");

	public static final MeetingRules MEETING = new MeetingRules(2, 3, 3);

	public static final Periods PERIODS = new Periods(3, 5, 15, 2, 30, 365);

	public static final PaymentRules PAYMENT = new PaymentRules(30, 80, 3, ofYuan(100_000));

	public static final Caps CAPS = new Caps(ofYuan(500_000), ofYuan(200_000), ofYuan(200_000), ofYuan(100_000));

	private Places() {
	}

	static void settle(Organisation organisation, SelectionLevel level) {
		var district = new DistrictId("dapeng");
		organisation.save(new District(district, "大鹏新区", new Terms("新区", "办事处", "社区", "货物类"), level));
		var kuichong = office(organisation, district, "kuichong", "葵涌办事处", "KC");
		organisation.save(new Community(new CommunityId("guanhu"), kuichong, district, "官湖社区"));
		organisation.save(new Community(new CommunityId("tuyang"), kuichong, district, "土洋社区"));
		var nanao = office(organisation, district, "nanao", "南澳办事处", "NA");
		organisation.save(new Community(new CommunityId("shuitou"), nanao, district, "水头社区"));
	}

	private static OfficeId office(Organisation organisation, DistrictId district, String id, String name, String prefix) {
		var office = new OfficeId(id);
		organisation.save(new Office(office, district, name, prefix));
		return office;
	}

	static void layDown(Rulebook rulebook) {
		rulebook.save(new ProgrammeRules(DISTRICT, LocalDate.of(2016, 1, 1), CAPS, MEETING, PERIODS, PAYMENT));
	}

}
