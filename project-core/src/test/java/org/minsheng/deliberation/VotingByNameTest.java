package org.minsheng.deliberation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.minsheng.deliberation.MemberSeat.Task;
import org.minsheng.memory.Town;
import org.minsheng.photo.PhotoId;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectId;
import org.minsheng.project.ProjectStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.deliberation.Choice.NO;
import static org.minsheng.deliberation.Choice.YES;
import static org.minsheng.deliberation.Councils.seat;
import static org.minsheng.deliberation.Councils.tick;
import static org.minsheng.deliberation.DeliberationRefusal.MINUTES_NOT_SCANNED;
import static org.minsheng.deliberation.DeliberationRefusal.NOTHING_TO_AGREE_TO;
import static org.minsheng.deliberation.DeliberationRefusal.NOT_SCRUTINISED;
import static org.minsheng.deliberation.DeliberationRefusal.NOT_SIGNED_IN;
import static org.minsheng.deliberation.DeliberationRefusal.NO_HANDS_TO_COUNT;
import static org.minsheng.deliberation.DeliberationRefusal.NO_LIST_TO_VOTE_BY;
import static org.minsheng.deliberation.DeliberationRefusal.NO_PHONE_VOTE_NOW;
import static org.minsheng.deliberation.DeliberationRefusal.NO_SCRUTINEER;
import static org.minsheng.deliberation.DeliberationRefusal.NO_VOTE_ON_THIS;
import static org.minsheng.deliberation.DeliberationRefusal.RESULT_CHANGED;
import static org.minsheng.deliberation.DeliberationRefusal.SECOND_COUNT_MISSING;
import static org.minsheng.memory.Drafts.BENCHES;
import static org.minsheng.memory.Drafts.PAVING;
import static org.minsheng.memory.People.PARTY;
import static org.minsheng.memory.People.STATION;
import static org.minsheng.memory.Refusals.assertRefused;

/** Ten of eleven are there; 4乙 is not, and 0甲 is recused on the bench. */
class VotingByNameTest {

	private static final List<PhotoId> PAGES = List.of(new PhotoId("a".repeat(64)));

	private final Town town = new Town();

	private final Project bench = town.aDraft(BENCHES);

	private final Meeting meeting = Councils.aMeetingByName(town, bench);

	private Map<String, String> codes = Map.of();

	@BeforeEach
	void signIn() {
		codes = town.signingIn.printCodes(meeting.getId(), STATION, town.now())
			.stream()
			.collect(Collectors.toMap(slip -> slip.seat().name(), slip -> slip.code().value()));
		town.recusing.recuse(meeting.getId(), new Recusal(seat(town, meeting, "0甲").id(), bench.getId(), "自家门口"), STATION, town.now());
		tick(town, meeting, seat -> !seat.name().equals("4乙"));
	}

	@Test
	void handsAreCountedByTwo() {
		openByHands();

		assertRefused(SECOND_COUNT_MISSING, () -> count(new Count(8, 1, 0, 3)));
		countSecond("1甲", new Count(8, 1, 0, 3));
		assertThat(count(new Count(8, 1, 0, 3))).isEmpty();
		assertThat(meeting.getStatus()).isEqualTo(MeetingStatus.COUNTED);
	}

	@Test
	void differingCountsAreCountedAgainByBoth() {
		openByHands();
		countSecond("1甲", new Count(7, 2, 0, 3));

		assertThat(count(new Count(8, 1, 0, 3))).containsExactly(bench.getId());
		assertThat(meeting.getStatus()).isEqualTo(MeetingStatus.VOTING);
		assertRefused(SECOND_COUNT_MISSING, () -> count(new Count(7, 2, 0, 3)));
	}

	@Test
	void theSecondTellerIsThereAndCountsNoMoreThanMayVote() {
		openByHands();

		assertRefused(NOT_SIGNED_IN, () -> countSecond("4乙", new Count(8, 1, 0, 3)));
		assertRefused(DeliberationRefusal.COUNT_DOES_NOT_ADD_UP, () -> countSecond("1甲", new Count(10, 0, 0, 3)));
		assertRefused(NO_PHONE_VOTE_NOW, () -> vote("1甲", YES));
	}

	@Test
	void eachMemberVotesOnceAndMayChangeUntilTheClose() {
		openOnPhones();
		List.of("0乙", "1甲", "1乙", "2甲", "3甲", "3乙").forEach(name -> vote(name, YES));
		assertRefused(DeliberationRefusal.NOTHING_CHOSEN, () -> town.takingPart.vote(meeting.getCode(), codes.get("3丙"), Map.of()));
		vote("3丙", YES);
		vote("3丙", NO);

		assertThat(town.readingSeat.open(meeting.getCode(), codes.get("3丙")).topics()).extracting(MemberSeat.Topic::chosen)
			.containsExactly(NO);
		assertThat(meeting.getAgenda()).extracting(AgendaItem::count).containsOnlyNulls();
		count(new Count(0, 0, 0, 0));
		assertThat(meeting.getAgenda()).extracting(AgendaItem::count).containsExactly(new Count(6, 1, 0, 2));
		assertThat(town.phones.findByMeeting(meeting.getId())).isEmpty();
		assertRefused(NO_PHONE_VOTE_NOW, () -> vote("3丙", YES));
	}

	@Test
	void whoIsRecusedOrAbsentHasNoVote() {
		openOnPhones();

		assertRefused(NO_VOTE_ON_THIS, () -> vote("0甲", YES));
		assertRefused(NO_VOTE_ON_THIS, () -> vote("4乙", YES));
		assertRefused(NO_VOTE_ON_THIS,
				() -> town.takingPart.vote(meeting.getCode(), codes.get("1甲"), Map.of(town.aDraft(PAVING).getId(), YES)));
		assertRefused(NO_HANDS_TO_COUNT, () -> countSecond("1甲", new Count(8, 1, 0, 3)));
		assertThat(town.phones.findByMeeting(meeting.getId())).isEmpty();
	}

	@Test
	void aVoteOnPhonesNeedsAList() {
		var byNumbers = new Town();
		var other = byNumbers.aMeetingWith(Town.MEMBERS, byNumbers.aDraft(BENCHES));

		assertRefused(NO_LIST_TO_VOTE_BY, () -> byNumbers.holding.openOnPhones(other.getId(), PARTY, byNumbers.now()));
	}

	@Test
	void theChairConfirmsAfterTheMinutesAndAScrutineer() {
		counted();
		assertRefused(MINUTES_NOT_SCANNED, this::confirm);
		assertRefused(MINUTES_NOT_SCANNED, () -> scrutinise("3丙"));
		town.keepingMinutes.attach(meeting.getId(), PAGES, STATION, town.now());
		assertRefused(NOT_SCRUTINISED, this::confirm);
		assertRefused(NO_SCRUTINEER, () -> scrutinise("1甲"));
		scrutinise("3丙");
		confirm();

		assertThat(bench.getStatus()).isEqualTo(ProjectStatus.CANDIDATE);
		assertRefused(NOTHING_TO_AGREE_TO, () -> scrutinise("3甲"));
		assertRefused(DeliberationRefusal.NO_MINUTES_NOW,
				() -> town.keepingMinutes.attach(meeting.getId(), PAGES, STATION, town.now()));
	}

	@Test
	void aNewCountAsksForNewMinutes() {
		counted();
		town.keepingMinutes.attach(meeting.getId(), PAGES, STATION, town.now());
		scrutinise("3丙");
		countSecond("1甲", new Count(9, 0, 0, 3));
		count(new Count(9, 0, 0, 3));

		assertRefused(MINUTES_NOT_SCANNED, this::confirm);
	}

	@Test
	void eachIsOfferedWhatIsTheirsToDo() {
		assertThat(tasks("1甲")).isEmpty();
		openByHands();
		assertThat(tasks("1甲")).containsExactly(Task.COUNT);
		assertThat(tasks("4乙")).isEmpty();
		countSecond("1甲", new Count(8, 1, 0, 3));
		count(new Count(8, 1, 0, 3));

		assertThat(tasks("1甲")).containsExactly(Task.COUNT);
		assertThat(tasks("3丙")).containsExactly(Task.COUNT, Task.SCRUTINISE);
	}

	@Test
	void whatWasAddedUpFromPhonesIsNotCountedAgain() {
		openOnPhones();
		assertThat(tasks("1甲")).containsExactly(Task.VOTE);
		count(new Count(0, 0, 0, 0));

		assertThat(tasks("1甲")).isEmpty();
		assertThat(tasks("3丙")).containsExactly(Task.SCRUTINISE);
	}

	@Test
	void otherPagesAskForAnotherAgreement() {
		counted();
		town.keepingMinutes.attach(meeting.getId(), PAGES, STATION, town.now());
		scrutinise("3丙");
		town.keepingMinutes.attach(meeting.getId(), List.of(new PhotoId("b".repeat(64))), STATION, town.now());

		assertRefused(NOT_SCRUTINISED, this::confirm);
	}

	@Test
	void nobodyAgreesToWhatTheyWereNotShown() {
		counted();
		town.keepingMinutes.attach(meeting.getId(), PAGES, STATION, town.now());
		var before = edition("3丙");
		countSecond("1甲", new Count(9, 0, 0, 3));
		count(new Count(9, 0, 0, 3));
		town.keepingMinutes.attach(meeting.getId(), PAGES, STATION, town.now());

		assertRefused(RESULT_CHANGED, () -> scrutinise("3丙", before));
		town.keepingMinutes.attach(meeting.getId(), List.of(new PhotoId("b".repeat(64))), STATION, town.now());
		assertRefused(RESULT_CHANGED, () -> scrutinise("3丙", before));
		scrutinise("3丙");
	}

	private void openByHands() {
		town.holding.open(meeting.getId(), PARTY, town.now());
	}

	private void openOnPhones() {
		town.holding.openOnPhones(meeting.getId(), PARTY, town.now());
	}

	private void counted() {
		openByHands();
		countSecond("1甲", new Count(8, 1, 0, 3));
		count(new Count(8, 1, 0, 3));
	}

	private void vote(String name, Choice choice) {
		town.takingPart.vote(meeting.getCode(), codes.get(name), Map.of(bench.getId(), choice));
	}

	private void countSecond(String name, Count count) {
		town.takingPart.count(meeting.getCode(), codes.get(name), Map.of(bench.getId(), count), town.now());
	}

	private Set<ProjectId> count(Count count) {
		return town.holding.count(meeting.getId(), List.of(new AgendaItem(bench.getId(), count, BENCHES.estimate())), STATION, town.now());
	}

	private void scrutinise(String name) {
		scrutinise(name, edition(name));
	}

	private void scrutinise(String name, String shown) {
		town.takingPart.scrutinise(meeting.getCode(), codes.get(name), shown, town.now());
	}

	private Set<Task> tasks(String name) {
		return town.readingSeat.open(meeting.getCode(), codes.get(name)).tasks();
	}

	private String edition(String name) {
		return town.readingSeat.open(meeting.getCode(), codes.get(name)).edition();
	}

	private void confirm() {
		town.confirming.confirm(meeting.getId(), PARTY, town.now());
	}

}
