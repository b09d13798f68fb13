package org.minsheng.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.minsheng.Refusal;
import org.minsheng.member.Actor;
import org.minsheng.member.MemberId;
import org.minsheng.vote.RoundId;
import org.minsheng.vote.Slip;

/**
 * One ballot paper. It names nobody; while the vote is on, a keyed hash leads from its voter to it.
 *
 * @param serial printed on the paper
 * @param receipt printed on the stub that the voter keeps; its ballot is published under it
 * @param printedBy who may have seen which receipt belongs to which serial
 * @param link from the voter who holds it; absent where nobody does
 * @param handedBy who gave it out, and so may have seen whose it is
 * @param entries at most two, and a third that settles their difference
 * @param found what it was settled as; absent until then
 */
public record PaperSheet(RoundId round, Slip serial, Slip receipt, MemberId printedBy, Stage stage, @Nullable String link,
		@Nullable MemberId handedBy, List<PaperEntry> entries, @Nullable Finding found) {

	private static final int CLERKS = 2;

	static PaperSheet printed(RoundId round, MemberId by) {
		return new PaperSheet(round, Slip.random(), Slip.random(), by, Stage.PRINTED, null, null, List.of(), null);
	}

	PaperSheet handedOut(String to, MemberId by) {
		return new PaperSheet(round, serial, receipt, printedBy, Stage.OUT, to, by, entries, found);
	}

	PaperSheet handedIn() {
		return new PaperSheet(round, serial, receipt, printedBy, Stage.IN, link, handedBy, entries, found);
	}

	PaperSheet taken() {
		return new PaperSheet(round, serial, receipt, printedBy, Stage.VOID, null, handedBy, entries, found);
	}

	/** With one more reading; settled where two are equal, or a third decides. */
	PaperSheet read(PaperEntry entry) {
		var all = Stream.concat(entries.stream(), Stream.of(entry)).toList();
		var settled = all.size() > CLERKS || all.size() == CLERKS && all.get(0).reading().equals(entry.reading());
		return new PaperSheet(round, serial, receipt, printedBy, stage, link, handedBy, all, settled ? entry.reading().finding() : null);
	}

	/** Without what anybody read. */
	PaperSheet unread() {
		return new PaperSheet(round, serial, receipt, printedBy, stage, link, handedBy, List.of(), found);
	}

	public boolean isSettled() {
		return found != null;
	}

	/** Whether two clerks read it differently and nobody has decided yet. */
	public boolean isDisputed() {
		return entries.size() == CLERKS && !isSettled();
	}

	/** Whoever saw receipts beside serials shall not learn which voter gets which serial. */
	Optional<Refusal> whyNotHandOut(Actor by) {
		if (stage != Stage.PRINTED) return Optional.of(PaperRefusal.SHEET_NOT_FREE.refusal(serial.printed()));
		return by.is(printedBy) ? Optional.of(PaperRefusal.PRINTED_BY_YOU.refusal()) : Optional.empty();
	}

	Optional<Refusal> whyNotEnter(Actor clerk) {
		return isDisputed() ? Optional.of(PaperRefusal.DIFFERENCE_WAITS.refusal(serial.printed())) : whyNotRead(clerk);
	}

	Optional<Refusal> whyNotSettle(Actor third) {
		return isDisputed() || isSettled() ? whyNotRead(third) : Optional.of(PaperRefusal.NO_DIFFERENCE.refusal(serial.printed()));
	}

	private Optional<Refusal> whyNotRead(Actor reader) {
		if (isSettled()) return Optional.of(PaperRefusal.SHEET_SETTLED.refusal(serial.printed()));
		if (reader.is(handedBy)) return Optional.of(PaperRefusal.HANDED_OUT_BY_YOU.refusal());
		return entries.stream().anyMatch(entry -> reader.is(entry.clerk()))
				? Optional.of(PaperRefusal.READ_BY_YOU.refusal())
				: Optional.empty();
	}

	Optional<Refusal> whyNotFind(Finding finding) {
		return stage.only().filter(only -> only != finding).map(PaperRefusal.ONLY_INVALID::refusal);
	}

}
