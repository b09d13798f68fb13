package org.minsheng.disclosure.jpa;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;

import org.minsheng.category.ProjectType;
import org.minsheng.category.Provenance;
import org.minsheng.category.Theme;
import org.minsheng.disclosure.ProjectFilter;
import org.minsheng.disclosure.ProjectList;
import org.minsheng.disclosure.ProjectRow;
import org.minsheng.jpa.PersistenceTest;
import org.minsheng.member.Role;
import org.minsheng.money.Money;
import org.minsheng.photo.PhotoId;
import org.minsheng.project.Beneficiaries;
import org.minsheng.project.Description;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectId;
import org.minsheng.project.ProjectMove;
import org.minsheng.project.ProjectStatus;
import org.minsheng.project.Projects;
import org.minsheng.road.Road;

import static org.assertj.core.api.Assertions.assertThat;

@PersistenceTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@RequiredArgsConstructor
class JdbcProjectListTest {

	private static final Money SUM = Money.ofYuan(12_345);

	private final ProjectList list;

	private final Works works;

	private final Road road;

	private final Projects projects;

	private final DataSource dataSource;

	@Test
	void showsWhatAProjectIs() {
		works.begin();
		var project = works.draft("榕树下的长椅", ProjectType.GOODS, Theme.CULTURE_SPORT, SUM);
		assertThat(all(inYear(null, null, null, Set.of()))).containsExactly(new ProjectRow(project.getCode(), works.getYear(), "榕树下的长椅",
				"葵涌办事处", "官湖社区", ProjectType.GOODS, Theme.CULTURE_SPORT, ProjectStatus.DRAFT, SUM,
				new Beneficiaries(80, Beneficiaries.Unit.HOUSEHOLD, "老人"), null, null, Provenance.ENTERED));
	}

	@Test
	void filtersByEachAndByAll() {
		works.begin();
		var bench = works.draft("长椅", ProjectType.GOODS, Theme.CONVENIENCE, SUM);
		var path = works.draft("小路", ProjectType.WORKS, Theme.CONVENIENCE, SUM);
		var lamp = works.draft("路灯", ProjectType.WORKS, Theme.SAFETY, SUM);
		works.move(lamp, ProjectMove.FAST_TRACK, Role.LEADING_GROUP);
		var community = works.getTown().getCommunity().community();
		assertThat(codes(inYear(null, null, null, Set.of()))).containsExactly(code(lamp), code(path), code(bench));
		assertThat(codes(inYear(null, ProjectType.WORKS, null, Set.of()))).containsExactly(code(lamp), code(path));
		assertThat(codes(inYear(null, null, Theme.CONVENIENCE, Set.of()))).containsExactly(code(path), code(bench));
		assertThat(codes(inYear(null, null, null, Set.of(ProjectStatus.IN_BALANCING)))).containsExactly(code(lamp));
		assertThat(codes(inYear(null, null, null, Set.of(ProjectStatus.IN_BALANCING, ProjectStatus.DRAFT)))).hasSize(3);
		assertThat(codes(new ProjectFilter(community, null, null, Set.of(), null, null))).hasSize(3);
		assertThat(codes(inYear("elsewhere", null, null, Set.of()))).isEmpty();
		assertThat(codes(new ProjectFilter(community, ProjectType.WORKS, Theme.CONVENIENCE, Set.of(ProjectStatus.DRAFT),
				works.getYear(), "小路")))
			.containsExactly(code(path));
	}

	@Test
	void countsWhatItFinds() {
		works.begin();
		works.draft("长椅");
		works.draft("长椅");
		works.draft("小路");
		assertThat(list.count(inYear(null, null, null, Set.of()))).isEqualTo(3);
		assertThat(list.count(words("长椅"))).isEqualTo(2);
		assertThat(list.count(words("没有"))).isZero();
	}

	@Test
	void showsEachProjectOnceOverAllPages() {
		works.begin();
		var made = new ArrayList<>(IntStream.range(0, 7).mapToObj(number -> code(works.draft("项目" + number))).toList());
		Collections.reverse(made);
		var seen = new ArrayList<String>();
		var page = list.find(inYear(null, null, null, Set.of()), null, 3);
		while (!page.isEmpty()) {
			assertThat(page).hasSizeLessThanOrEqualTo(3);
			page.forEach(row -> seen.add(row.code()));
			page = list.find(inYear(null, null, null, Set.of()), seen.get(seen.size() - 1), 3);
		}
		assertThat(seen).containsExactlyElementsOf(made);
	}

	@Test
	void goesOnFromAnyProjectWithoutAFilter() {
		works.begin();
		var first = works.draft("先");
		var second = works.draft("后");
		assertThat(list.find(ProjectFilter.ALL, code(second), 1)).extracting(ProjectRow::code).containsExactly(code(first));
		assertThat(list.find(ProjectFilter.ALL, "no such code\0", 1)).hasSize(1);
	}

	@Test
	void findsEachWordSomewhere() {
		works.begin();
		var project = works.draft(new Description("榕树下的长椅", "老人没有地方坐", "放两张", "官湖路 12 号", null), ProjectType.GOODS,
				Theme.CONVENIENCE, SUM);
		assertThat(List.of("长椅", "榕树 老人", "官湖路　地方", "12", "椅", code(project).toLowerCase(), "  长椅\t"))
			.allSatisfy(words -> assertThat(codes(words(words))).containsExactly(code(project)));
		assertThat(List.of("椅长", "长椅 秋千", "放两张", "树老")).allSatisfy(words -> assertThat(codes(words(words))).isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "100%", "a_b", "c\\d", "it's", "\"quoted\"", "㐂", "𠮷", "𠮷野家", "'; drop table project; --", "LED" })
	void takesEveryCharacterAsItStands(String word) {
		works.begin();
		works.draft("长椅一百 100 张 axb cxd its quoted 吉野家 L E D");
		var project = works.draft("名为" + word + "的项目");
		assertThat(codes(words(word))).containsExactly(code(project));
	}

	@ParameterizedTest
	@ValueSource(strings = { "%", "_", "%%%", "\\", "长_", "\uD842" })
	void knowsNoWildcards(String word) {
		works.begin();
		works.draft("长椅");
		assertThat(codes(words(word))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\0", "　", "长\0椅" })
	void leavesOutWhatSaysNothing(String words) {
		works.begin();
		works.draft("长椅");
		assertThat(codes(words(words))).hasSize(1);
	}

	@Test
	void showsTheFirstPhotographOfTheRequestUntilThereIsOneOfTheSite() {
		works.begin();
		var photos = List.of(new PhotoId("1".repeat(64)), new PhotoId("2".repeat(64)));
		works.draft("有照片", ProjectType.GOODS, Theme.SAFETY, SUM, photos.get(0), photos.get(1));
		assertThat(all(words("有照片"))).extracting(ProjectRow::photo).containsExactly(photos.get(0));
		var built = row(road.completedProject());
		assertThat(built.photo()).isEqualTo(new PhotoId("0123456789abcdef".repeat(4)));
	}

	@Test
	void showsTheApprovedSumAndTheContractsDay() {
		var contracted = road.contractedProject();
		assertThat(row(contracted).price()).isEqualTo(Road.APPROVED);
		assertThat(row(contracted).dueOn()).isEqualTo(road.getTown().today().plusDays(60)).isInstanceOf(LocalDate.class);
		assertThat(row(road.candidate()).price()).isEqualTo(Road.AGREED);
	}

	@Test
	void showsLatelyOnlyWhatIsNotifiedUnderWayOrInUse() {
		var notified = projects.findById(road.projectInNotice()).orElseThrow().getCode();
		var drafted = projects.findById(road.draft()).orElseThrow().getCode();
		assertThat(list.lately(10_000)).extracting(ProjectRow::code).contains(notified).doesNotContain(drafted);
		assertThat(list.lately(1)).hasSize(1);
	}

	@Test
	void knowsTheYears() {
		works.begin();
		works.draft("长椅");
		assertThat(list.years()).contains(works.getYear()).doesNotHaveDuplicates().isSortedAccordingTo((a, b) -> b - a);
	}

	@Test
	void takesOneStatementForAPage() {
		works.begin();
		IntStream.range(0, 3).forEach(number -> works.draft("项目" + number));
		var counting = new CountingDataSource(dataSource);
		var counted = new JdbcProjectList(JdbcClient.create(counting));
		assertThat(counted.find(inYear(null, null, null, Set.of()), null, 20)).hasSize(3);
		assertThat(counting.statements).hasValue(1);
		assertThat(counted.find(ProjectFilter.ALL, null, 20)).isNotEmpty();
		assertThat(counting.statements).hasValue(2);
	}

	private ProjectFilter inYear(@Nullable String community, @Nullable ProjectType type, @Nullable Theme theme,
			Set<ProjectStatus> statuses) {
		return new ProjectFilter(community, type, theme, statuses, works.getYear(), null);
	}

	private ProjectFilter words(String words) {
		return new ProjectFilter(null, null, null, Set.of(), works.getYear(), words);
	}

	private List<ProjectRow> all(ProjectFilter filter) {
		return list.find(filter, null, 100);
	}

	private List<String> codes(ProjectFilter filter) {
		return all(filter).stream().map(ProjectRow::code).toList();
	}

	private ProjectRow row(ProjectId id) {
		var project = projects.findById(id).orElseThrow();
		var filter = new ProjectFilter(project.getScope().community(), null, null, Set.of(), null, project.getCode());
		return all(filter).get(0);
	}

	private static String code(Project project) {
		return project.getCode();
	}

}
