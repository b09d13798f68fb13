package org.minsheng.memory;

import java.util.ArrayList;
import java.util.List;

import org.minsheng.vote.Assistance;
import org.minsheng.vote.Assistances;
import org.minsheng.vote.AssistedVoter;
import org.minsheng.vote.RoundId;

/** Tells voters and helpers by their ids. */
class InMemoryAssistances implements Assistances {

	private final List<Assistance> all = new ArrayList<>();

	@Override
	public void add(Assistance assistance) {
		all.add(assistance);
	}

	@Override
	public List<AssistedVoter> of(RoundId round) {
		return all.stream()
			.filter(one -> one.round().equals(round))
			.map(one -> new AssistedVoter(one.voter().value().toString(), one.helper().value().toString(), one.place(), one.at(), false))
			.toList();
	}

}
