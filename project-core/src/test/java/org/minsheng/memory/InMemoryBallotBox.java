package org.minsheng.memory;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.minsheng.vote.BallotBox;
import org.minsheng.vote.PublishedBallot;
import org.minsheng.vote.RoundId;

class InMemoryBallotBox implements BallotBox {

	private final Map<RoundId, String> keys = new HashMap<>();

	private final Map<RoundId, Map<String, PublishedBallot>> boxes = new HashMap<>();

	private final Map<RoundId, List<PublishedBallot>> lists = new HashMap<>();

	@Override
	public void open(RoundId round, String key) {
		keys.put(round, key);
	}

	@Override
	public Optional<String> key(RoundId round) {
		return Optional.ofNullable(keys.get(round));
	}

	@Override
	public void put(RoundId round, String link, PublishedBallot ballot) {
		box(round).put(link, ballot);
	}

	@Override
	public void publish(RoundId round) {
		lists.put(round, box(round).values().stream().sorted(Comparator.comparing(PublishedBallot::receipt)).toList());
		burn(round);
	}

	@Override
	public void burn(RoundId round) {
		boxes.remove(round);
		keys.remove(round);
	}

	@Override
	public List<PublishedBallot> published(RoundId round) {
		return lists.getOrDefault(round, List.of());
	}

	@Override
	public int count(RoundId round) {
		return box(round).size() + published(round).size();
	}

	private Map<String, PublishedBallot> box(RoundId round) {
		return boxes.computeIfAbsent(round, none -> new LinkedHashMap<>());
	}

}
