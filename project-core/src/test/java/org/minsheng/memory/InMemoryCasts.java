package org.minsheng.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.minsheng.vote.Casts;
import org.minsheng.vote.RoundId;

/** The devices of each round, in the order of ballots. */
public class InMemoryCasts implements Casts {

	private final Map<RoundId, List<String>> devices = new HashMap<>();

	@Override
	public void note(RoundId round, String device, Instant at) {
		devices.computeIfAbsent(round, none -> new ArrayList<>()).add(device);
	}

	@Override
	public void forgetDevices(RoundId round) {
		var known = of(round).stream().distinct().toList();
		devices.put(round, of(round).stream().map(device -> String.valueOf(known.indexOf(device))).toList());
	}

	@Override
	public void forget(RoundId round) {
		devices.remove(round);
	}

	public List<String> of(RoundId round) {
		return devices.getOrDefault(round, List.of());
	}

}
