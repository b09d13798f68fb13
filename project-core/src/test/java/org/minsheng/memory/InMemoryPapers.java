package org.minsheng.memory;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.minsheng.member.MemberId;
import org.minsheng.paper.Finding;
import org.minsheng.paper.PaperSheet;
import org.minsheng.paper.PaperTally;
import org.minsheng.paper.Papers;
import org.minsheng.paper.Stage;
import org.minsheng.vote.PaperWork;
import org.minsheng.vote.RoundId;
import org.minsheng.vote.Slip;

class InMemoryPapers implements Papers {

	private final Shelf<Slip, PaperSheet> shelf = new Shelf<>();

	/** Of the rounds whose papers are destroyed. */
	private final Map<RoundId, PaperTally> counts = new HashMap<>();

	@Override
	public void add(List<PaperSheet> printed) {
		printed.forEach(this::save);
	}

	@Override
	public Optional<PaperSheet> find(RoundId round, Slip serial) {
		return of(round).filter(sheet -> sheet.serial().equals(serial)).findFirst();
	}

	@Override
	public Optional<PaperSheet> findByLink(RoundId round, String link) {
		return of(round).filter(sheet -> link.equals(sheet.link())).findFirst();
	}

	@Override
	public void save(PaperSheet sheet) {
		shelf.put(sheet.serial(), sheet);
	}

	@Override
	public List<Slip> findDisputed(RoundId round) {
		return of(round).filter(PaperSheet::isDisputed).map(PaperSheet::serial).toList();
	}

	@Override
	public PaperTally tally(RoundId round) {
		return counts.containsKey(round) ? counts.get(round) : count(round);
	}

	private PaperTally count(RoundId round) {
		var found = new EnumMap<Finding, Integer>(Finding.class);
		of(round).forEach(sheet -> {
			if (sheet.found() != null) found.merge(sheet.found(), 1, Integer::sum);
		});
		return new PaperTally(of(round).toList().size(), in(round, Stage.OUT) + in(round, Stage.IN), in(round, Stage.IN),
				(int) of(round).filter(sheet -> sheet.entries().size() == 1).count(), found);
	}

	@Override
	public boolean isWaiting(RoundId round) {
		return of(round).anyMatch(sheet -> !sheet.isSettled() && (sheet.link() != null || !sheet.entries().isEmpty()));
	}

	@Override
	public boolean hasOpenReadings(RoundId round) {
		return of(round).anyMatch(sheet -> !sheet.isSettled() && !sheet.entries().isEmpty());
	}

	@Override
	public PaperWork workFor(RoundId round, MemberId clerk) {
		var open = of(round).filter(sheet -> !sheet.isSettled() && (sheet.stage() == Stage.IN || !sheet.entries().isEmpty())).toList();
		var theirs = open.stream()
			.filter(sheet -> !clerk.equals(sheet.handedBy()))
			.filter(sheet -> sheet.entries().stream().noneMatch(entry -> entry.clerk().equals(clerk)))
			.toList();
		var disputed = (int) theirs.stream().filter(PaperSheet::isDisputed).count();
		return new PaperWork(theirs.size() - disputed, disputed, open.size());
	}

	@Override
	public void burn(RoundId round) {
		counts.put(round, count(round));
		of(round).map(PaperSheet::serial).toList().forEach(shelf::remove);
	}

	private int in(RoundId round, Stage stage) {
		return (int) of(round).filter(sheet -> sheet.stage() == stage).count();
	}

	private Stream<PaperSheet> of(RoundId round) {
		return shelf.all().filter(sheet -> sheet.round().equals(round));
	}

}
