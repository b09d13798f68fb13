package org.minsheng.sheet;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.minsheng.memory.Town;
import org.minsheng.proposal.Channel;
import org.minsheng.proposal.Proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.member.MemberRefusal.NOT_YOUR_ROLE;
import static org.minsheng.memory.People.PARTY;
import static org.minsheng.memory.People.STATION;
import static org.minsheng.memory.Places.GUANHU;
import static org.minsheng.memory.Places.TUYANG;
import static org.minsheng.memory.Refusals.assertRefused;
import static org.minsheng.sheet.SheetRefusal.LINES_WITH_FAULTS;
import static org.minsheng.sheet.SheetRefusal.NOTHING_TO_IMPORT;
import static org.minsheng.sheet.SheetRefusal.SHEET_EMPTY;
import static org.minsheng.sheet.SheetRefusal.SHEET_IMPORTED;
import static org.minsheng.sheet.SheetRefusal.TOO_MANY_LINES;

class SheetsTest {

	private final Town town = new Town();

	@Test
	void goodLinesBecomeRequestsWithWhoStandsBehindThem() {
		var sheet = upload(line(2, "修路灯", "下禾塘", "太黑", "装两盏灯", "12", "PARTY_REP", "陈阿婆", "138 1234 5678", "否"), line(3, "补路"));

		assertThat(town.importing.takeIn(sheet, true, STATION, town.now())).isEqualTo(2);
		assertThat(town.proposals.findOpenIn(GUANHU)).extracting(one -> one.getWish().title())
			.containsExactlyInAnyOrder("修路灯", "补路");
		var first = requestOf("修路灯");
		assertThat(first.getSource().channel()).isEqualTo(Channel.PARTY_REP);
		assertThat(first.getSource().supporters()).isEqualTo(12);
		assertThat(town.keeping.shown(first, STATION)).hasValueSatisfying(shown -> {
			assertThat(shown.name()).isEqualTo("陈阿婆");
			assertThat(shown.phone()).isEqualTo("138****5678");
		});
	}

	@ParameterizedTest
	@CsvSource({ "TITLE,'',MISSING", "PLACE,=1+1,LIKE_A_FORMULA", "TITLE,@SUM(A1),LIKE_A_FORMULA", "WANTED,-cmd|x,LIKE_A_FORMULA",
			"PROBLEM,＝1,LIKE_A_FORMULA", "SUPPORTERS,很多,NOT_A_COUNT", "SUPPORTERS,12345,TOO_LONG", "CHANNEL,信鸽,UNKNOWN_CHANNEL",
			"PHONE,12345,NOT_A_PHONE", "UNNAMED,也许,NOT_YES_OR_NO" })
	void aFaultStandsAtItsCell(Column column, String text, Fault fault) {
		var cells = new ArrayList<>(line(2, "修路灯").cells().texts());
		cells.set(column.ordinal(), text);
		var sheet = upload(new RawLine(2, new Cells(cells), Set.of()));

		assertThat(bad(sheet)).singleElement().satisfies(line -> assertThat(line.faults()).containsOnly(Map.entry(column, fault)));
		assertRefused(NOTHING_TO_IMPORT, () -> town.importing.takeIn(sheet, false, STATION, town.now()));
	}

	@Test
	void aCellThatComputesIsNotTaken() {
		var sheet = upload(new RawLine(2, line(2, "修路灯").cells(), Set.of(Column.SUPPORTERS)));

		assertThat(bad(sheet)).singleElement().extracting(Line::faults).isEqualTo(Map.of(Column.SUPPORTERS, Fault.FORMULA));
	}

	@Test
	void lengthsAreCountedInCharactersAndRareOnesAreOne() {
		var sheet = upload(line(2, "𠮷".repeat(60)), line(3, "𠮷".repeat(61)));

		assertThat(bad(sheet)).singleElement().satisfies(line -> {
			assertThat(line.number()).isEqualTo(3);
			assertThat(line.faults()).containsEntry(Column.TITLE, Fault.TOO_LONG);
		});
	}

	@Test
	void allOrOnlyTheGoodOnes() {
		var sheet = upload(line(2, "修路灯"), line(3, ""));

		assertRefused(LINES_WITH_FAULTS.refusal("1"), () -> town.importing.takeIn(sheet, true, STATION, town.now()));
		assertThat(town.proposals.findOpenIn(GUANHU)).isEmpty();
		assertThat(town.importing.takeIn(sheet, false, STATION, town.now())).isEqualTo(1);
		assertThat(bad(sheet)).extracting(Line::number).containsExactly(3);
	}

	@Test
	void theSameSheetIsRecognisedAndGoesInOnce() {
		var sheet = upload(line(2, "修路灯"));
		assertThat(upload(line(2, "修路灯"))).isEqualTo(sheet);
		town.importing.takeIn(sheet, true, STATION, town.now());

		assertThat(upload(line(2, "修路灯"))).isEqualTo(sheet);
		assertRefused(SHEET_IMPORTED, () -> town.importing.takeIn(sheet, true, STATION, town.now()));
	}

	@Test
	void theSameLineGoesInOnceWhicheverSheetBringsIt() {
		var first = upload(line(2, "修路灯"));
		var waiting = upload(line(2, "修路灯"), line(3, "装扶手"));
		town.importing.takeIn(first, true, STATION, town.now());
		var second = upload(line(2, "修路灯"), line(3, "补路"), line(4, "补路"));

		assertThat(bad(second)).extracting(line -> line.faults().get(Column.TITLE))
			.containsExactly(Fault.TAKEN_IN_BEFORE, Fault.TWICE);
		assertThat(town.importing.takeIn(waiting, true, STATION, town.now())).isEqualTo(1);
		assertThat(town.proposals.findOpenIn(GUANHU)).hasSize(2);
	}

	@Test
	void tenThousandLinesAreTheMost() {
		assertRefused(TOO_MANY_LINES.refusal("10000"), () -> upload(many(10_001)));
		assertRefused(SHEET_EMPTY, () -> upload());
	}

	@Test
	void onlyTheCommunitysStationUploadsReadsAndTakesIn() {
		var sheet = upload(line(2, "修路灯"));

		assertRefused(NOT_YOUR_ROLE, () -> town.uploading.upload(TUYANG, "x.xlsx", List.of(line(2, "x")), STATION, town.now()));
		assertRefused(NOT_YOUR_ROLE, () -> town.importing.takeIn(sheet, true, PARTY, town.now()));
		assertThat(town.readingSheets.read(sheet, PARTY)).isEmpty();
		assertThat(town.readingSheets.latest(STATION)).extracting(Sheet::id).containsExactly(sheet);
	}

	@Test
	void whatNeverWentInIsForgottenAfterThirtyDays() {
		var sheet = upload(line(2, "修路灯"), line(3, ""));
		var forgetting = new ForgettingSheets(town.sheets);

		assertThat(forgetting.nextDue()).contains(town.now().plus(Duration.ofDays(30)));
		assertThat(forgetting.runDue(town.now().plus(Duration.ofDays(29)))).isZero();
		assertThat(forgetting.runDue(town.now().plus(Duration.ofDays(30)))).isOne();
		assertThat(bad(sheet)).isEmpty();
	}

	private SheetId upload(RawLine... lines) {
		return town.uploading.upload(GUANHU, "征集.xlsx", List.of(lines), STATION, town.now());
	}

	private List<Line> bad(SheetId sheet) {
		return town.readingSheets.lines(town.readingSheets.read(sheet, STATION).orElseThrow(), true, 100);
	}

	private Proposal requestOf(String title) {
		return town.proposals.findOpenIn(GUANHU).stream().filter(one -> one.getWish().title().equals(title)).findFirst().orElseThrow();
	}

	private static RawLine[] many(int count) {
		return IntStream.range(0, count).mapToObj(i -> line(i + 2, "路灯 " + i)).toArray(RawLine[]::new);
	}

	private static RawLine line(int number, String title, String... rest) {
		var others = rest.length > 0 ? List.of(rest) : List.of("下禾塘", "晚上太黑", "装两盏路灯");
		var cells = Stream.concat(Stream.of(title), others.stream()).toList();
		return new RawLine(number, new Cells(cells), Collections.emptySet());
	}

}
