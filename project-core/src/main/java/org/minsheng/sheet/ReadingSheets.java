package org.minsheng.sheet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.member.Grant;
import org.minsheng.member.Role;
import org.minsheng.secret.Vault;

/** Shows a sheet to the workstation that uploaded it. */
@UseCase
@RequiredArgsConstructor
public class ReadingSheets {

	private final Sheets sheets;

	private final Vault vault;

	public Optional<Sheet> read(SheetId id, Actor actor) {
		return sheets.find(id).filter(sheet -> actor.holds(Role.COMMUNITY_STATION, sheet.community()));
	}

	/** The first lines with a fault, or without, whose cells are not forgotten. */
	public List<Line> lines(Sheet sheet, boolean faulty, int most) {
		return sheets.lines(sheet.id(), faulty, most).stream().filter(line -> line.cells() != null).map(this::opened).toList();
	}

	/** The latest sheets of the actor's communities, newest first. */
	public List<Sheet> latest(Actor actor) {
		return sheets.latest(actor.grants()
			.stream()
			.filter(grant -> grant.role() == Role.COMMUNITY_STATION)
			.map(Grant::scope)
			.toList());
	}

	private Line opened(KeptLine line) {
		var cells = Cells.split(vault.open(Objects.requireNonNull(line.cells())));
		return new Line(line.number(), cells, line.faults(), line.trackingCode());
	}

}
