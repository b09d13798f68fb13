package org.minsheng.deliberation;

import org.junit.jupiter.api.Test;

import org.minsheng.memory.Town;
import org.minsheng.project.Project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.memory.Drafts.BENCHES;
import static org.minsheng.memory.People.PARTY;
import static org.minsheng.memory.People.SOCIAL_AFFAIRS;
import static org.minsheng.memory.Town.unanimous;

class PublishedMeetingsTest {

	private static final String BREACH = "通知时间不足";

	private final Town town = new Town();

	private final PublishedMeetings published = new PublishedMeetings(town.meetings, town.seats, town.projects, town.organisation,
			town.rulebook, town.entries);

	private final Project bench = town.aDraft(BENCHES);

	private final Meeting meeting = town.aCountOf(unanimous(bench), bench);

	@Test
	void nothingIsPublishedBeforeTheConfirmation() {
		assertNoResult();

		town.confirming.confirm(meeting.getId(), PARTY, town.now());
		assertThat(read().decided()).isTrue();
		assertThat(read().present()).isEqualTo(20);
		assertThat(read().items()).extracting(PublicMeeting.Item::agreed).containsExactly(bench.getEstimate());
	}

	@Test
	void aConfirmedResultStaysVisibleWhenItIsVoided() {
		town.confirming.confirm(meeting.getId(), PARTY, town.now());
		town.confirming.voidResult(meeting.getId(), BREACH, SOCIAL_AFFAIRS, town.now());

		assertThat(read().voided()).contains(BREACH);
		assertThat(read().decided()).isTrue();
		assertThat(read().items()).allMatch(PublicMeeting.Item::passed);
	}

	@Test
	void aCountThatNobodyConfirmedIsNotPublishedWhenItIsVoided() {
		town.confirming.voidResult(meeting.getId(), BREACH, SOCIAL_AFFAIRS, town.now());

		assertThat(read().voided()).contains(BREACH);
		assertNoResult();
	}

	private void assertNoResult() {
		assertThat(read().decided()).isFalse();
		assertThat(read().present()).isZero();
		assertThat(read().items()).noneMatch(PublicMeeting.Item::passed).extracting(PublicMeeting.Item::count).containsOnlyNulls();
	}

	private PublicMeeting read() {
		return published.findByCode(meeting.getCode()).orElseThrow();
	}

}
