package org.minsheng.road;

import java.util.List;
import java.util.Set;

import lombok.RequiredArgsConstructor;
import org.springframework.boot.test.context.TestComponent;

import org.minsheng.delivery.Acceptance;
import org.minsheng.delivery.Accepting;
import org.minsheng.delivery.Contract;
import org.minsheng.delivery.Contracting;
import org.minsheng.delivery.Handover;
import org.minsheng.delivery.Procurement;
import org.minsheng.delivery.Seat;
import org.minsheng.delivery.Working;
import org.minsheng.member.Role;
import org.minsheng.money.Money;
import org.minsheng.photo.PhotoId;
import org.minsheng.project.ProjectId;

/** From the contract to the day of use. */
@TestComponent
@RequiredArgsConstructor
class Building {

	private static final PhotoId PHOTO = new PhotoId("0123456789abcdef".repeat(4));

	private final Contracting contracting;

	private final Working working;

	private final Accepting accepting;

	void contract(Town town, ProjectId project, Money sum) {
		var procurement = new Procurement(Procurement.Method.THREE_QUOTES, "三家报价，取最低");
		contracting.procure(project, procurement, town.as(Role.LOGISTICS), town.later());
		var contract = new Contract("深圳市好邻居工程有限公司", sum, town.today(), town.today().plusDays(60));
		contracting.sign(project, contract, town.as(Role.SOCIAL_AFFAIRS), town.later());
	}

	void start(Town town, ProjectId project) {
		working.countersign(project, town.as(Role.CONSTRUCTION), town.later());
		working.start(project, town.today(), town.as(Role.COMMUNITY_STATION), town.later());
	}

	void finish(Town town, ProjectId project) {
		var station = town.as(Role.COMMUNITY_STATION);
		working.report(project, 60, "地面已铺好", List.of(PHOTO), station, town.later());
		working.finish(project, town.today(), List.of(PHOTO), station, town.later());
	}

	void open(Town town, ProjectId project) {
		var station = town.as(Role.COMMUNITY_STATION);
		var panel = Set.of(Seat.COMMUNITY, Seat.RESIDENT, Seat.CONSTRUCTION_OFFICE);
		accepting.judge(project, new Acceptance(true, "两张长椅，牢固", town.today()), panel, town.as(Role.COMMUNITY_PARTY), town.later());
		accepting.openForUse(project, new Handover("官湖社区工作站", town.today()), station, town.later());
	}

}
