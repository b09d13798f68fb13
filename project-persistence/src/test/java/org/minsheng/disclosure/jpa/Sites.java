package org.minsheng.disclosure.jpa;

import java.util.List;
import java.util.Set;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import org.minsheng.completion.Rating.Satisfaction;
import org.minsheng.completion.RatingProjects;
import org.minsheng.delivery.Acceptance;
import org.minsheng.delivery.Accepting;
import org.minsheng.delivery.Contract;
import org.minsheng.delivery.Contracting;
import org.minsheng.delivery.Handover;
import org.minsheng.delivery.Procurement;
import org.minsheng.delivery.Seat;
import org.minsheng.delivery.StoppingProjects;
import org.minsheng.delivery.Working;
import org.minsheng.member.Role;
import org.minsheng.money.Money;
import org.minsheng.project.Project;

/** Carries out approved services of a {@link Works}. */
@Component
@RequiredArgsConstructor
class Sites {

	private final Contracting contracting;

	private final Working working;

	private final Accepting accepting;

	private final RatingProjects rating;

	private final StoppingProjects stopping;

	void start(Works works, Project project, Money sum) {
		var town = works.getTown();
		contracting.procure(project.getId(), new Procurement(Procurement.Method.DIRECT, "唯一"), town.as(Role.LOGISTICS),
				town.later());
		contracting.sign(project.getId(), new Contract("演示公司", sum, town.today(), town.today().plusDays(9)),
				town.as(Role.SOCIAL_AFFAIRS), town.later());
		working.start(project.getId(), town.today(), town.as(Role.COMMUNITY_STATION), town.later());
	}

	void open(Works works, Project project) {
		var town = works.getTown();
		var station = town.as(Role.COMMUNITY_STATION);
		working.finish(project.getId(), town.today(), List.of(), station, town.later());
		accepting.judge(project.getId(), new Acceptance(true, "好", town.today()),
				Set.of(Seat.COMMUNITY, Seat.RESIDENT, Seat.WORKSTATION), town.as(Role.COMMUNITY_PARTY), town.later());
		accepting.openForUse(project.getId(), new Handover("工作站", town.today()), station, town.later());
	}

	void rate(Works works, Project project, Satisfaction satisfaction) {
		var town = works.getTown();
		rating.rate(project.getId(), satisfaction, null, town.another(Role.RESIDENT), town.later());
	}

	void cancel(Works works, Project project) {
		var town = works.getTown();
		stopping.cancel(project.getId(), "不再需要", town.as(Role.LEADING_GROUP), town.later());
	}

}
