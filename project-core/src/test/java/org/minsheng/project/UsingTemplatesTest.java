package org.minsheng.project;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.minsheng.category.ProjectType;
import org.minsheng.category.Provenance;
import org.minsheng.category.Theme;
import org.minsheng.member.MemberRefusal;
import org.minsheng.memory.Town;
import org.minsheng.money.Money;
import org.minsheng.organisation.CommunityId;
import org.minsheng.project.ServiceTemplate.Service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.minsheng.memory.People.LEADERS;
import static org.minsheng.memory.People.PARTY;
import static org.minsheng.memory.People.SOCIAL_AFFAIRS;
import static org.minsheng.memory.People.STATION;
import static org.minsheng.memory.Places.GUANHU;
import static org.minsheng.memory.Places.OFFICE;
import static org.minsheng.memory.Places.OTHER_OFFICE;
import static org.minsheng.memory.Places.TUYANG;
import static org.minsheng.memory.Refusals.assertRefused;
import static org.minsheng.project.ProjectRefusal.NO_COMMUNITY;
import static org.minsheng.project.ProjectRefusal.TEMPLATE_MADE_ALREADY;
import static org.minsheng.project.ProjectRefusal.TEMPLATE_RETIRED;

/** One template, many instances (R35). */
class UsingTemplatesTest {

	private static final Set<CommunityId> BOTH = Set.of(new CommunityId("guanhu"), new CommunityId("tuyang"));

	private final Town town = new Town();

	private final ServiceTemplate template = town.keepingTemplates.add(OFFICE, classroom(60_000), SOCIAL_AFFAIRS);

	@Test
	void everyCommunityGetsADraftWithACodeAndATrailOfItsOwn() {
		var made = make(BOTH);

		assertThat(made).extracting(Project::getScope).containsExactlyInAnyOrder(GUANHU, TUYANG);
		assertThat(made).extracting(Project::getCode).doesNotHaveDuplicates();
		assertThat(made).allSatisfy(project -> {
			assertThat(project.getStatus()).isEqualTo(ProjectStatus.DRAFT);
			assertThat(project.getType()).isEqualTo(ProjectType.SERVICE);
			assertThat(project.getEstimate()).isEqualTo(Money.ofYuan(60_000));
			assertThat(project.getDescription().place()).endsWith("社区党群服务中心");
			assertThat(town.entries.of(project.subject())).hasSize(1);
		});
	}

	@Test
	void aTemplateMakesOneProjectForACommunityAndYearUnlessItCameToNothing() {
		var first = make(Set.of(new CommunityId("guanhu"))).get(0);
		assertRefused(TEMPLATE_MADE_ALREADY.refusal("官湖社区"), () -> make(BOTH));
		assertThat(town.projects.findByTemplateAndYear(template.getId(), 2016)).containsExactly(first);

		town.move(first, ProjectMove.DROP, PARTY);
		assertThat(make(BOTH)).hasSize(2);
	}

	@Test
	void onlyTheOfficeMakesAndKeepsThem() {
		for (var stranger : List.of(STATION, PARTY, LEADERS)) {
			assertRefused(MemberRefusal.NOT_YOUR_ROLE,
					() -> town.using.make(template.getId(), BOTH, 2016, stranger, town.now()));
			assertRefused(MemberRefusal.NOT_YOUR_ROLE, () -> town.keepingTemplates.add(OFFICE, classroom(1), stranger));
			assertRefused(MemberRefusal.NOT_YOUR_ROLE,
					() -> town.keepingTemplates.change(template.getId(), classroom(1), stranger));
		}
		assertRefused(MemberRefusal.NOT_YOUR_ROLE, () -> town.keepingTemplates.add(OTHER_OFFICE, classroom(1), SOCIAL_AFFAIRS));
		assertThat(town.keepingTemplates.of(SOCIAL_AFFAIRS)).containsExactly(template);
	}

	@Test
	void somewhereItHasToBe() {
		assertRefused(NO_COMMUNITY, () -> make(Set.of()));
		assertRefused(NO_COMMUNITY, () -> make(Set.of(new CommunityId("shuitou"))));
	}

	@Test
	void whatItMadeStaysWhenTheTemplateChangesOrRetires() {
		var made = make(Set.of(new CommunityId("guanhu"))).get(0);
		town.keepingTemplates.change(template.getId(), classroom(80_000), SOCIAL_AFFAIRS);
		assertThat(made.getEstimate()).isEqualTo(Money.ofYuan(60_000));

		town.keepingTemplates.retire(template.getId(), SOCIAL_AFFAIRS);
		assertRefused(TEMPLATE_RETIRED, () -> make(Set.of(new CommunityId("tuyang"))));
		assertThat(made.getStatus()).isEqualTo(ProjectStatus.DRAFT);
	}

	@Test
	void aServiceCostsSomething() {
		assertThatThrownBy(() -> classroom(0)).isInstanceOf(IllegalArgumentException.class);
	}

	private List<Project> make(Set<CommunityId> communities) {
		return town.using.make(template.getId(), communities, 2016, SOCIAL_AFFAIRS, town.now());
	}

	private static Service classroom(long yuan) {
		var words = new Description("四点半课堂", "放学后没有人看", "每周五次，每次两小时", "党群服务中心", "每年 160 次");
		return new Service(words, Theme.SERVICE, new Beneficiaries(40, Beneficiaries.Unit.PERSON, "儿童"),
				Money.ofYuan(yuan), Provenance.ENTERED);
	}

}
