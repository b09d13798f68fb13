package org.minsheng.preset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import org.minsheng.category.ProjectType;
import org.minsheng.money.Money;
import org.minsheng.organisation.Bounds;
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
import org.minsheng.organisation.Terms;

/** Sets up the organisation of a preset and its rules. */
@Component
@RequiredArgsConstructor
class Founding {

	private final Organisation organisation;

	private final Rulebook rulebook;

	/** All communities by their code. */
	Map<String, Scope> found(Plan plan, SeedFiles files) {
		var district = district(plan);
		organisation.save(district);
		offices(plan, files).forEach(office -> organisation
			.save(new Office(new OfficeId(office.code()), district.getId(), office.name(), String.valueOf(office.projectPrefix()))));
		var communities = communities(district.getId(), files);
		rulebook.save(rules(plan.rules(), selecting(plan, communities)));
		return communities;
	}

	/** The office or district that selects: the one whose rules, money and batches are laid down. */
	static Scope selecting(Plan plan, Map<String, Scope> communities) {
		return communities.values().iterator().next().at(plan.selectingLevel());
	}

	private static District district(Plan plan) {
		var words = plan.terms();
		return new District(new DistrictId(plan.district().code()), plan.district().name(),
				new Terms(words.district(), words.office(), words.community(), words.goods()), plan.selectingLevel());
	}

	private static List<Plan.Place> offices(Plan plan, SeedFiles files) {
		return plan.offices() != null
				? plan.offices()
				: files.rows("offices.csv")
					.stream()
					.map(row -> new Plan.Place(row.text("code"), row.text("name"), row.text("project_prefix")))
					.toList();
	}

	private Map<String, Scope> communities(DistrictId district, SeedFiles files) {
		var communities = new LinkedHashMap<String, Scope>();
		for (var row : files.rows("communities.csv")) {
			var community = community(row, district);
			organisation.save(community);
			communities.put(row.text("code"), community.scope());
		}
		return communities;
	}

	/** Where a preset draws no map, there is no column for it. */
	private static Community community(Row row, DistrictId district) {
		var community = new Community(new CommunityId(row.text("code")), new OfficeId(row.text("office")), district, row.text("name"));
		return row.has("west")
				? community.within(new Bounds(row.number("west"), row.number("south"), row.number("east"), row.number("north")))
				: community;
	}

	private static ProgrammeRules rules(Plan.Rules rules, Scope selecting) {
		var caps = rules.capYuan();
		var quorum = rules.meeting().quorum().split("/");
		return new ProgrammeRules(selecting, rules.effectiveFrom(),
				new Caps(yuan(caps, ProjectType.WORKS), yuan(caps, ProjectType.GOODS), yuan(caps, ProjectType.SERVICE),
						Money.ofYuan(rules.fastTrack().capYuan())),
				new MeetingRules(Integer.parseInt(quorum[0]), Integer.parseInt(quorum[1]), rules.meeting().noticeLeadDays()),
				new Periods(rules.request().replyWorkingDays(), rules.notice().candidateWorkingDays(), rules.request().needInfoDays(),
						rules.pool().years(), rules.rating().openDays(), rules.payment().defectDays()),
				new PaymentRules(rules.payment().advancePercent(), rules.payment().acceptancePercentCap(),
						rules.payment().retentionPercent(), Money.ofYuan(rules.audit().worksAboveYuan())));
	}

	private static Money yuan(Map<ProjectType, Long> caps, ProjectType type) {
		return Money.ofYuan(caps.getOrDefault(type, 0L));
	}

}
