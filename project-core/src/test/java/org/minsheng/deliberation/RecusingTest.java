package org.minsheng.deliberation;

import java.util.List;
import java.util.NoSuchElementException;

import org.junit.jupiter.api.Test;

import org.minsheng.member.Actor;
import org.minsheng.member.MemberRefusal;
import org.minsheng.memory.Town;
import org.minsheng.process.ProcessRefusal;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.minsheng.deliberation.Councils.seat;
import static org.minsheng.deliberation.Councils.tick;
import static org.minsheng.deliberation.DeliberationRefusal.AGENDA_EMPTY;
import static org.minsheng.deliberation.DeliberationRefusal.ITEM_WITHOUT_QUORUM;
import static org.minsheng.deliberation.DeliberationRefusal.RECUSAL_WITHOUT_REASON;
import static org.minsheng.deliberation.DeliberationRefusal.RECUSED_TOO_LATE;
import static org.minsheng.memory.Drafts.BENCHES;
import static org.minsheng.memory.Drafts.PAVING;
import static org.minsheng.memory.People.PARTY;
import static org.minsheng.memory.People.STATION;
import static org.minsheng.memory.Refusals.assertRefused;

class RecusingTest {

	private final Town town = new Town();

	private final Project bench = town.aDraft(BENCHES);

	private final Project paving = town.aDraft(PAVING);

	private final Meeting meeting = Councils.aFullMeeting(town, bench, paving);

	@Test
	void whoIsRecusedIsNeitherPresentNorVotingOnThatItem() {
		recuse("3丙", bench);
		recuse("0甲", bench);
		town.holding.open(meeting.getId(), PARTY, town.now());

		assertThat(meeting.getAgenda()).extracting(AgendaItem::voters).containsExactly(new Voters(9, 2), new Voters(11, 3));
		var five = new Count(5, 0, 0, 2);
		assertThat(meeting.getAgenda()).extracting(item -> meeting.votersOn(item).pass(five, meeting.getMajority()))
			.containsExactly(true, false);
	}

	@Test
	void anItemThatLosesAWholePartyIsNotDecided() {
		recuse("4甲", bench);
		recuse("4乙", bench);

		assertRefused(ITEM_WITHOUT_QUORUM.refusal(bench.getCode()), () -> town.holding.open(meeting.getId(), PARTY, town.now()));
	}

	@Test
	void anItemThatCannotBeDecidedIsTakenOffAlone() {
		recuse("4甲", bench);
		assertRefused(ProcessRefusal.NOT_IN_THIS_STATE, () -> takeOff(bench));
		recuse("4乙", bench);
		assertRefused(ProcessRefusal.NOT_IN_THIS_STATE, () -> takeOff(paving));
		takeOff(bench);
		town.holding.open(meeting.getId(), PARTY, town.now());

		assertThat(meeting.getAgenda()).extracting(AgendaItem::project).containsExactly(paving.getId());
		assertThat(bench.getStatus()).isEqualTo(ProjectStatus.DRAFT);
	}

	@Test
	void noVoteOpensOnNothing() {
		List.of(bench, paving).forEach(item -> {
			recuse("4甲", item);
			recuse("4乙", item);
			takeOff(item);
		});

		assertRefused(AGENDA_EMPTY, () -> town.holding.open(meeting.getId(), PARTY, town.now()));
	}

	@Test
	void theQuorumOfAnItemIsOfThoseWhoAreNotRecused() {
		// 8 of 11 came, of whom one is recused: 7 of 10 are enough
		tick(town, meeting, seat -> !List.of("0乙", "1乙", "2乙").contains(seat.name()));
		recuse("3丙", bench);
		assertThat(town.meetingMoves.whyNot(meeting, MeetingMove.OPEN, PARTY, town.now())).isEmpty();

		// 6 of 9 are enough as well, 5 of 8 are not
		recuse("3乙", bench);
		assertThat(town.meetingMoves.whyNot(meeting, MeetingMove.OPEN, PARTY, town.now())).isEmpty();
		recuse("4乙", bench);
		assertThat(town.meetingMoves.whyNot(meeting, MeetingMove.OPEN, PARTY, town.now()))
			.contains(ITEM_WITHOUT_QUORUM.refusal(bench.getCode()));
	}

	@Test
	void nobodyIsRecusedWithoutAReasonOrAfterTheVoteOpened() {
		var seat = seat(town, meeting, "3丙").id();
		assertRefused(RECUSAL_WITHOUT_REASON,
				() -> town.recusing.recuse(meeting.getId(), new Recusal(seat, bench.getId(), " "), STATION, town.now()));
		assertRefused(MemberRefusal.NOT_YOUR_ROLE,
				() -> town.recusing.recuse(meeting.getId(), new Recusal(seat, bench.getId(), "自家门口"), PARTY, town.now()));

		town.holding.open(meeting.getId(), PARTY, town.now());
		assertRefused(RECUSED_TOO_LATE, () -> recuse("3丙", bench));
	}

	@Test
	void aRecusalEnteredForTheWrongMemberIsWithdrawnBeforeTheVote() {
		recuse("3丙", bench);
		recuse("3乙", bench);
		assertRefused(MemberRefusal.NOT_YOUR_ROLE, () -> withdraw("3丙", PARTY));
		withdraw("3丙", STATION);
		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> withdraw("3丙", STATION));
		town.holding.open(meeting.getId(), PARTY, town.now());

		assertThat(meeting.getAgenda()).extracting(AgendaItem::voters).containsExactly(new Voters(10, 2), new Voters(11, 3));
		assertThat(town.entries.of(meeting.subject())).extracting(entry -> entry.getDeed().action()).contains("WITHDRAW_RECUSAL");
		assertRefused(RECUSED_TOO_LATE, () -> withdraw("3乙", STATION));
	}

	private void takeOff(Project project) {
		town.calling.takeOffAgenda(project.getId(), meeting.getId(), "回避以后人数不够", PARTY, town.now());
	}

	private void withdraw(String name, Actor actor) {
		town.recusing.withdraw(meeting.getId(), seat(town, meeting, name).id(), bench.getId(), actor, town.now());
	}

	private void recuse(String name, Project project) {
		town.recusing.recuse(meeting.getId(), new Recusal(seat(town, meeting, name).id(), project.getId(), "施工单位是亲属开的"), STATION,
				town.now());
	}

}
