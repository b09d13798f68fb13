package org.minsheng.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.minsheng.organisation.Scope;
import org.minsheng.sheet.KeptLine;
import org.minsheng.sheet.Sheet;
import org.minsheng.sheet.SheetId;
import org.minsheng.sheet.Sheets;

class InMemorySheets implements Sheets {

	private final Map<SheetId, Sheet> sheets = new HashMap<>();

	private final Map<String, SheetId> contents = new HashMap<>();

	private final Map<SheetId, List<KeptLine>> lines = new HashMap<>();

	@Override
	public Optional<SheetId> findByContent(Scope community, String contentMark) {
		return Optional.ofNullable(contents.get(community + contentMark));
	}

	@Override
	public void save(Sheet sheet, String contentMark, List<KeptLine> kept) {
		sheets.put(sheet.id(), sheet);
		contents.put(sheet.community() + contentMark, sheet.id());
		lines.put(sheet.id(), new ArrayList<>(kept));
	}

	@Override
	public Optional<Sheet> find(SheetId id) {
		return Optional.ofNullable(sheets.get(id));
	}

	@Override
	public Optional<Sheet> lock(SheetId id) {
		return find(id);
	}

	@Override
	public List<KeptLine> lines(SheetId id, boolean faulty, int most) {
		return lines.get(id).stream().filter(line -> line.faults().isEmpty() != faulty).limit(most).toList();
	}

	@Override
	public Set<String> takenIn(Collection<String> marks) {
		return lines.values()
			.stream()
			.flatMap(List::stream)
			.filter(line -> line.trackingCode() != null && marks.contains(line.mark()))
			.map(KeptLine::mark)
			.collect(Collectors.toSet());
	}

	@Override
	public void imported(SheetId id, Map<Integer, String> codes, Instant at) {
		lines.get(id)
			.replaceAll(line -> codes.containsKey(line.number())
					? new KeptLine(line.number(), null, line.mark(), line.faults(), codes.get(line.number()))
					: line);
		var sheet = sheets.get(id);
		sheets.put(id, new Sheet(id, sheet.community(), sheet.fileName(), sheet.uploadedBy(), sheet.uploadedAt(),
				sheet.good(), sheet.bad(), at, codes.size()));
	}

	@Override
	public List<Sheet> latest(Collection<Scope> communities) {
		return sheets.values().stream().filter(sheet -> communities.contains(sheet.community())).toList();
	}

	@Override
	public void settle() {
	}

	@Override
	public int forgetCells(Instant until) {
		var old = sheets.values().stream().filter(sheet -> !sheet.uploadedAt().isAfter(until)).toList();
		old.forEach(sheet -> lines.get(sheet.id())
			.replaceAll(line -> new KeptLine(line.number(), null, line.mark(), line.faults(), line.trackingCode())));
		return old.size();
	}

	@Override
	public Optional<Instant> oldestWithCells() {
		return sheets.values().stream().map(Sheet::uploadedAt).min(Instant::compareTo);
	}

}
