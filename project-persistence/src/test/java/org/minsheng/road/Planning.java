package org.minsheng.road;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.springframework.boot.test.context.TestComponent;

import org.minsheng.category.ProjectType;
import org.minsheng.category.Provenance;
import org.minsheng.category.Theme;
import org.minsheng.category.Urgency;
import org.minsheng.deliberation.AgendaItem;
import org.minsheng.deliberation.CallingMeetings;
import org.minsheng.deliberation.ConfirmingMeetings;
import org.minsheng.deliberation.Count;
import org.minsheng.deliberation.HoldingMeetings;
import org.minsheng.deliberation.Meetings;
import org.minsheng.deliberation.Party;
import org.minsheng.member.Role;
import org.minsheng.money.Money;
import org.minsheng.notice.DraftingNotices;
import org.minsheng.notice.EndingNotices;
import org.minsheng.notice.NoticeKind;
import org.minsheng.notice.Notices;
import org.minsheng.notice.PublishingNotices;
import org.minsheng.organisation.Deadlines;
import org.minsheng.project.AdoptingProposals;
import org.minsheng.project.Beneficiaries;
import org.minsheng.project.CostLine;
import org.minsheng.project.Description;
import org.minsheng.project.Draft;
import org.minsheng.project.ProjectId;
import org.minsheng.proposal.Classification;
import org.minsheng.proposal.ProposalId;
import org.minsheng.proposal.Screening;
import org.minsheng.proposal.SortingProposals;
import org.minsheng.proposal.Source;
import org.minsheng.proposal.SubmittingProposals;
import org.minsheng.proposal.Wish;

/** From a wish to the end of the notice. */
@TestComponent
@RequiredArgsConstructor
class Planning {

	private static final int OF_EACH_PARTY = 3;

	private final SubmittingProposals submitting;

	private final SortingProposals sorting;

	private final AdoptingProposals adopting;

	private final CallingMeetings calling;

	private final HoldingMeetings holding;

	private final ConfirmingMeetings confirming;

	private final Meetings meetings;

	private final DraftingNotices drafting;

	private final PublishingNotices publishing;

	private final EndingNotices ending;

	private final Notices notices;

	ProposalId wish(Town town) {
		var wish = new Wish("修一张长椅", "官湖路口没有地方坐", "在榕树下放两张长椅", "官湖路 12 号对面");
		var resident = town.as(Role.RESIDENT);
		return submitting.submit(town.getCommunity(), wish, Source.web(resident.member()), List.of(), resident, town.later())
			.getId();
	}

	void accept(Town town, ProposalId wish) {
		var how = new Classification(ProjectType.WORKS, Theme.CONVENIENCE, Urgency.SMALL);
		sorting.accept(wish, how, Screening.CLEAR, town.as(Role.COMMUNITY_STATION), town.later());
	}

	ProjectId adopt(Town town, Set<ProposalId> wishes) {
		var description = new Description("榕树下的长椅", "没有地方坐", "铺地，放两张长椅", "官湖路 12 号对面", "20 平方米");
		var costs = List.of(new CostLine(ProjectType.WORKS, "铺地", Money.ofYuan(90_000)),
				new CostLine(ProjectType.GOODS, "长椅", Money.ofYuan(10_000)));
		var draft = new Draft(description, ProjectType.WORKS, Theme.CONVENIENCE, Urgency.SMALL,
				new Beneficiaries(800, Beneficiaries.Unit.PERSON, "老人"), costs, 2016, Provenance.ENTERED);
		return adopting.adopt(wishes, draft, town.as(Role.COMMUNITY_STATION), town.later()).getId();
	}

	void putToMeeting(Town town, ProjectId project) {
		var party = town.as(Role.COMMUNITY_PARTY);
		var at = town.later();
		var day = calling.earliest(town.getCommunity(), at);
		var meeting = calling.call(town.getCommunity(), day, "社区会议室", ofEachParty(), party, at);
		calling.putToMeeting(project, meeting.getId(), party, town.later());
	}

	/** All fifteen come, and all say yes to the given sum. */
	void pass(Town town, ProjectId project, Money agreed) {
		var station = town.as(Role.COMMUNITY_STATION);
		var party = town.as(Role.COMMUNITY_PARTY);
		var meeting = meetings.findByProject(project).get(0);
		town.waitUntil(Deadlines.endOf(meeting.getHeldOn().minusDays(1)));
		holding.checkIn(meeting.getId(), ofEachParty(), station, town.later());
		holding.open(meeting.getId(), party, town.later());
		var yes = new Count(OF_EACH_PARTY * Party.values().length, 0, 0, OF_EACH_PARTY);
		holding.count(meeting.getId(), List.of(new AgendaItem(project, yes, agreed)), station, town.later());
		confirming.confirm(meeting.getId(), party, town.later());
	}

	void publish(Town town, ProjectId project) {
		var notice = drafting.draft(project, NoticeKind.CANDIDATE, "现将候选项目公示如下", town.as(Role.COMMUNITY_STATION),
				town.later());
		publishing.publish(notice.getId(), town.as(Role.COMMUNITY_PARTY), town.later());
	}

	/** Nobody objects until the notice ends. */
	void waitForTheNotice(Town town, ProjectId project) {
		notices.findByProject(project).get(0).getEndsAt().ifPresent(town::waitUntil);
		ending.runDue(town.getNow());
	}

	private static Map<Party, Integer> ofEachParty() {
		return Stream.of(Party.values()).collect(Collectors.toMap(Function.identity(), party -> OF_EACH_PARTY));
	}

}
