package org.minsheng.sheet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.member.Role;
import org.minsheng.organisation.Scope;
import org.minsheng.secret.Vault;

/** Looks at every line of a sheet and keeps it for the preview. No request comes of it yet. */
@UseCase
@RequiredArgsConstructor
public class UploadingSheets {

	public static final int MOST_LINES = 10_000;

	private final Sheets sheets;

	private final Vault vault;

	/** The same content twice is the same sheet, whatever the file is called and however often it was saved. */
	public SheetId upload(Scope community, String fileName, List<RawLine> lines, Actor actor, Instant at) {
		actor.require(Set.of(Role.COMMUNITY_STATION), community);
		if (lines.isEmpty()) {
			throw SheetRefusal.SHEET_EMPTY.refusal().asException();
		}
		if (lines.size() > MOST_LINES) {
			throw SheetRefusal.TOO_MANY_LINES.refusal(String.valueOf(MOST_LINES)).asException();
		}
		var content = vault.mark(lines.stream().map(line -> line.cells().joined()).collect(Collectors.joining("\n")));
		return sheets.findByContent(community, content).orElseGet(() -> keep(community, fileName, content, lines, actor, at));
	}

	private SheetId keep(Scope community, String fileName, String content, List<RawLine> lines, Actor actor, Instant at) {
		var marks = lines.stream().map(line -> mark(community, line)).toList();
		var before = sheets.takenIn(marks);
		var seen = new HashSet<String>();
		var kept = new ArrayList<KeptLine>(lines.size());
		for (int i = 0; i < lines.size(); i++) {
			var line = lines.get(i);
			var mark = marks.get(i);
			var faults = faults(line, !seen.add(mark), before.contains(mark));
			kept.add(new KeptLine(line.number(), vault.seal(line.cells().joined()), mark, faults, null));
		}
		int bad = (int) kept.stream().filter(line -> !line.faults().isEmpty()).count();
		var sheet = new Sheet(SheetId.random(), community, fileName, actor.member(), at, kept.size() - bad, bad, null, 0);
		sheets.save(sheet, content, kept);
		return sheet.id();
	}

	private static Map<Column, Fault> faults(RawLine line, boolean twice, boolean before) {
		var faults = LineRules.faults(line);
		if (faults.isEmpty() && (before || twice)) {
			faults.put(Column.TITLE, before ? Fault.TAKEN_IN_BEFORE : Fault.TWICE);
		}
		return faults;
	}

	private String mark(Scope community, RawLine line) {
		return vault.mark(community + "\n" + line.cells().joined());
	}

}
