package org.minsheng.disclosure.jpa;

import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import lombok.RequiredArgsConstructor;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;

import org.minsheng.disclosure.NoticeList;
import org.minsheng.disclosure.NoticeRow;
import org.minsheng.jpa.PersistenceTest;
import org.minsheng.member.Actor;
import org.minsheng.member.Role;
import org.minsheng.notice.DraftingNotices;
import org.minsheng.notice.NoticeKind;
import org.minsheng.notice.NoticeStatus;
import org.minsheng.notice.Notices;
import org.minsheng.notice.Objecting;
import org.minsheng.notice.PublicNotice;
import org.minsheng.project.ProjectId;
import org.minsheng.project.Projects;
import org.minsheng.road.Road;

import static org.assertj.core.api.Assertions.assertThat;

@PersistenceTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@RequiredArgsConstructor
class JdbcNoticeListTest {

	private final NoticeList list;

	private final Road road;

	private final Projects projects;

	private final Notices notices;

	private final Objecting objecting;

	private final DraftingNotices drafting;

	private final DataSource dataSource;

	@Test
	void showsWhatRunsWithItsObjections() {
		var id = road.projectInNotice();
		var notice = noticeOf(id);
		objecting.object(notice.getId(), "太吵", null, Actor.ANYBODY, road.getTown().later());
		objecting.object(notice.getId(), "太远", null, Actor.ANYBODY, road.getTown().later());
		assertThat(list.running()).filteredOn(row -> row.code().equals(notice.getCode()))
			.containsExactly(new NoticeRow(notice.getCode(), NoticeKind.CANDIDATE, NoticeStatus.OBJECTED,
					projects.findById(id).orElseThrow().getCode(), "榕树下的长椅", "官湖社区", notice.getPublishedAt().orElseThrow(),
					notice.getEndsAt().orElseThrow(), 2));
	}

	@Test
	void showsWhatEndsSoonestFirst() {
		var sooner = noticeOf(road.projectInNotice());
		var later = noticeOf(road.projectInNotice());
		assertThat(list.running()).extracting(NoticeRow::code).containsSubsequence(sooner.getCode(), later.getCode());
		assertThat(list.running()).extracting(NoticeRow::endsAt).isSorted();
	}

	@Test
	void showsEachNoticeThatIsOverOnceOverAllPages() {
		var mine = List.of(over(), over(), over());
		var seen = new ArrayList<String>();
		var page = list.over(null, 2);
		while (!page.isEmpty()) {
			assertThat(page).hasSizeLessThanOrEqualTo(2).noneMatch(row -> row.status().isRunning());
			page.forEach(row -> seen.add(row.code()));
			page = list.over(seen.get(seen.size() - 1), 2);
		}
		assertThat(seen).doesNotHaveDuplicates().containsSubsequence(mine.get(2), mine.get(1), mine.get(0));
		assertThat(list.running()).extracting(NoticeRow::code).doesNotContainAnyElementsOf(mine);
	}

	@Test
	void hidesWhatNobodyHasPublished() {
		var town = road.getTown();
		var draft = drafting.draft(road.candidate(), NoticeKind.CANDIDATE, "草稿", town.as(Role.COMMUNITY_STATION),
				town.later());
		assertThat(list.running()).extracting(NoticeRow::code).doesNotContain(draft.getCode());
		assertThat(list.over(null, 10_000)).extracting(NoticeRow::code).doesNotContain(draft.getCode());
	}

	@Test
	void takesOneStatement() {
		over();
		var counting = new CountingDataSource(dataSource);
		var counted = new JdbcNoticeList(JdbcClient.create(counting));
		counted.over("\0", 3);
		counted.running();
		assertThat(counting.statements).hasValue(2);
	}

	private String over() {
		return noticeOf(road.projectReadyToReport()).getCode();
	}

	private PublicNotice noticeOf(ProjectId id) {
		return notices.findByProject(id).get(0);
	}

}
