package org.minsheng.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.minsheng.call.Call;
import org.minsheng.call.CallId;
import org.minsheng.call.Calls;
import org.minsheng.organisation.Scope;

class InMemoryCalls implements Calls {

	private final List<Call> standing = new ArrayList<>();

	@Override
	public boolean save(Call call) {
		boolean first = of(call.community()).stream().noneMatch(one -> one.draft().year() == call.draft().year());
		return first && standing.add(call);
	}

	@Override
	public Optional<Call> find(CallId id) {
		return standing.stream().filter(call -> call.id().equals(id)).findFirst();
	}

	@Override
	public void withdraw(CallId id, Instant at) {
		standing.removeIf(call -> call.id().equals(id));
	}

	@Override
	public List<Call> of(Scope community) {
		return standing.stream()
			.filter(call -> call.community().equals(community))
			.sorted(Comparator.comparing(call -> call.draft().opensOn()))
			.toList();
	}

	@Override
	public List<Call> notOverOn(LocalDate day) {
		return standing.stream().filter(call -> !call.draft().closesOn().isBefore(day)).toList();
	}

	@Override
	public List<Call> latest() {
		return List.copyOf(standing);
	}

}
