package org.minsheng.sheet;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.member.Role;
import org.minsheng.proposal.ReceivingProposals;
import org.minsheng.proposal.Submission;
import org.minsheng.secret.Vault;

/** Makes requests of the good lines of a sheet, all in one unit of work. */
@UseCase
@RequiredArgsConstructor
public class ImportingSheets {

	private static final int AT_ONCE = 500;

	private final Sheets sheets;

	private final ReceivingProposals receiving;

	private final Vault vault;

	/**
	 * Takes in the good lines.
	 * @param all whether every line must be good
	 * @return how many requests were made
	 */
	public int takeIn(SheetId id, boolean all, Actor actor, Instant at) {
		var sheet = sheets.lock(id).orElseThrow();
		actor.require(Set.of(Role.COMMUNITY_STATION), sheet.community());
		if (sheet.importedAt() != null) {
			throw SheetRefusal.SHEET_IMPORTED.refusal(sheet.importedAt()).asException();
		}
		if (all && sheet.bad() > 0) {
			throw SheetRefusal.LINES_WITH_FAULTS.refusal(String.valueOf(sheet.bad())).asException();
		}
		return takeIn(sheet, sheets.lines(id, false, UploadingSheets.MOST_LINES), actor, at);
	}

	/** What another sheet has brought in since this one was looked at is left out. */
	private int takeIn(Sheet sheet, List<KeptLine> good, Actor actor, Instant at) {
		var before = sheets.takenIn(good.stream().map(KeptLine::mark).toList());
		var codes = new HashMap<Integer, String>();
		for (var line : good) {
			if (line.cells() != null && !before.contains(line.mark())) {
				codes.put(line.number(), takeDown(sheet, line, actor, at));
				if (codes.size() % AT_ONCE == 0) {
					sheets.settle();
				}
			}
		}
		if (codes.isEmpty()) {
			throw SheetRefusal.NOTHING_TO_IMPORT.refusal().asException();
		}
		sheets.imported(sheet.id(), codes, at);
		return codes.size();
	}

	private String takeDown(Sheet sheet, KeptLine line, Actor actor, Instant at) {
		var cells = Cells.split(vault.open(Objects.requireNonNull(line.cells())));
		return receiving.takeDown(Submission.of(sheet.community(), cells.wish(), cells.source(), List.of()), cells.contact(), actor, at)
			.getTrackingCode()
			.value();
	}

}
