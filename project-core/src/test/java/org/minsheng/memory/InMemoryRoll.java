package org.minsheng.memory;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.minsheng.member.MemberId;
import org.minsheng.vote.Roll;
import org.minsheng.vote.RollEntry;
import org.minsheng.vote.RoundId;
import org.minsheng.vote.Turnout;
import org.minsheng.vote.VoterId;

class InMemoryRoll implements Roll {

	private final Shelf<VoterId, RollEntry> shelf = new Shelf<>();

	private final Map<VoterId, String> codes = new HashMap<>();

	@Override
	public boolean add(RollEntry entry) {
		if (of(entry.round()).anyMatch(other -> isTwin(other, entry))) return false;
		shelf.put(entry.id(), entry);
		return true;
	}

	private static boolean isTwin(RollEntry one, RollEntry other) {
		var member = one.member();
		return one.number().equals(other.number()) || member != null && member.equals(other.member());
	}

	@Override
	public Optional<RollEntry> findByMember(RoundId round, MemberId member) {
		return of(round).filter(entry -> member.equals(entry.member())).findFirst();
	}

	@Override
	public Optional<RollEntry> findByCodeHash(RoundId round, String hash) {
		return of(round).filter(entry -> hash.equals(codes.get(entry.id()))).findFirst();
	}

	@Override
	public List<RollEntry> findWithoutCode(RoundId round) {
		return of(round).filter(entry -> entry.member() == null && !codes.containsKey(entry.id()) && entry.votedAt() == null).toList();
	}

	@Override
	public void giveCode(VoterId voter, String hash) {
		codes.put(voter, hash);
	}

	@Override
	public void markVoted(VoterId voter, Instant at) {
		var entry = shelf.find(voter).orElseThrow();
		shelf.put(voter, new RollEntry(entry.id(), entry.round(), entry.number(), entry.name(), entry.bornOn(), entry.member(),
				entry.source(), entry.verifiedBy(), entry.verifiedAt(), at));
	}

	@Override
	public Turnout turnout(RoundId round) {
		var voted = of(round).filter(entry -> entry.votedAt() != null).count();
		return new Turnout((int) of(round).count(), (int) voted, findWithoutCode(round).size());
	}

	private Stream<RollEntry> of(RoundId round) {
		return shelf.all().filter(entry -> entry.round().equals(round));
	}

}
