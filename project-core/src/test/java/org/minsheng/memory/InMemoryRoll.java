package org.minsheng.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.minsheng.member.MemberId;
import org.minsheng.organisation.Deadlines;
import org.minsheng.vote.Roll;
import org.minsheng.vote.RollEntry;
import org.minsheng.vote.RoundId;
import org.minsheng.vote.Turnout;
import org.minsheng.vote.VoterId;

class InMemoryRoll implements Roll {

	private final Shelf<VoterId, RollEntry> shelf = new Shelf<>();

	private final Map<VoterId, String> codes = new HashMap<>();

	private final Set<String> forOneBallot = new HashSet<>();

	@Override
	public List<RollEntry> add(List<RollEntry> entries) {
		return entries.stream().filter(entry -> !adds(entry)).toList();
	}

	private boolean adds(RollEntry entry) {
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
	public Optional<RollEntry> findByNumber(RoundId round, String number) {
		return of(round).filter(entry -> entry.number().equals(number)).findFirst();
	}

	@Override
	public List<RollEntry> find(RoundId round, String words, int most) {
		return of(round).filter(entry -> (entry.number() + "\n" + entry.name()).contains(words))
			.sorted(Comparator.comparing(RollEntry::number))
			.limit(most)
			.toList();
	}

	@Override
	public boolean rename(VoterId voter, String name) {
		var entry = shelf.find(voter).orElseThrow();
		if (entry.votedAt() != null || entry.paperAt() != null) return false;
		shelf.put(voter, new RollEntry(entry.id(), entry.round(), entry.number(), name, entry.member(), entry.source(),
				entry.verifiedBy(), entry.verifiedAt(), null, null));
		return true;
	}

	@Override
	public boolean remove(VoterId voter) {
		var entry = shelf.find(voter).orElseThrow();
		if (entry.votedAt() != null || entry.paperAt() != null) return false;
		shelf.remove(voter);
		codes.remove(voter);
		return true;
	}

	@Override
	public void clear(RoundId round) {
		of(round).toList().forEach(entry -> {
			shelf.remove(entry.id());
			codes.remove(entry.id());
		});
	}

	@Override
	public List<RollEntry> findWithPaper(RoundId round) {
		return of(round).filter(entry -> entry.paperAt() != null && entry.votedAt() == null).toList();
	}

	@Override
	public List<RollEntry> findWithoutCode(RoundId round) {
		return of(round).filter(entry -> entry.member() == null && !codes.containsKey(entry.id()))
			.filter(entry -> entry.votedAt() == null && entry.paperAt() == null)
			.toList();
	}

	@Override
	public List<RollEntry> findWithCode(RoundId round) {
		return of(round).filter(entry -> codes.containsKey(entry.id()) && entry.votedAt() == null).toList();
	}

	@Override
	public void giveCode(VoterId voter, String hash) {
		codes.put(voter, hash);
	}

	@Override
	public void giveCodeForOneBallot(VoterId voter, String hash) {
		giveCode(voter, hash);
		forOneBallot.add(hash);
	}

	@Override
	public boolean markVoted(VoterId voter, @Nullable String codeHash, Instant at) {
		if (codeHash != null && !codeHash.equals(codes.get(voter))) return false;
		if (forOneBallot.contains(codes.getOrDefault(voter, ""))) codes.remove(voter);
		return change(voter, entry -> entry.paperAt() == null, at, null);
	}

	@Override
	public boolean givePaper(VoterId voter, MemberId by, Instant at) {
		return change(voter, entry -> entry.paperAt() == null && entry.votedAt() == null, null, at);
	}

	@Override
	public boolean takePaper(VoterId voter) {
		return change(voter, InMemoryRoll::holdsPaper, null, null);
	}

	@Override
	public boolean handInPaper(VoterId voter, Instant at) {
		return change(voter, InMemoryRoll::holdsPaper, at, at);
	}

	private static boolean holdsPaper(RollEntry entry) {
		return entry.paperAt() != null && entry.votedAt() == null;
	}

	private boolean change(VoterId voter, Predicate<RollEntry> where, @Nullable Instant votedAt, @Nullable Instant paperAt) {
		var entry = shelf.find(voter).orElseThrow();
		if (!where.test(entry)) return false;
		shelf.put(voter, new RollEntry(entry.id(), entry.round(), entry.number(), entry.name(), entry.member(),
				entry.source(), entry.verifiedBy(), entry.verifiedAt(), votedAt, paperAt));
		return true;
	}

	@Override
	public void forgetMoments(RoundId round) {
		of(round).toList().forEach(entry -> change(entry.id(), voted -> voted.votedAt() != null, dayOf(entry.votedAt()), entry.paperAt()));
	}

	private static @Nullable Instant dayOf(@Nullable Instant moment) {
		return moment == null ? null : moment.atZone(Deadlines.BEIJING).toLocalDate().atStartOfDay(Deadlines.BEIJING).toInstant();
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
