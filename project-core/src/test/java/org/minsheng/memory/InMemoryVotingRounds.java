package org.minsheng.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.minsheng.vote.RoundId;
import org.minsheng.vote.RoundStatus;
import org.minsheng.vote.VotingRound;
import org.minsheng.vote.VotingRounds;

class InMemoryVotingRounds implements VotingRounds {

	private final Shelf<RoundId, VotingRound> shelf = new Shelf<>();

	@Override
	public Optional<VotingRound> findByCode(String code) {
		return shelf.all().filter(round -> round.getCode().equals(code)).findFirst();
	}

	@Override
	public Optional<VotingRound> findByOriginHash(String hash) {
		return shelf.all().filter(round -> round.getOrigin().filter(origin -> origin.hash().equals(hash)).isPresent()).findFirst();
	}

	@Override
	public List<VotingRound> findWithCandidates(Collection<String> codes) {
		return findAll().stream()
			.filter(round -> round.getOrigin().isEmpty() && round.getCandidates().stream().anyMatch(one -> codes.contains(one.code())))
			.toList();
	}

	@Override
	public Optional<VotingRound> findByCodeForBallot(String code) {
		return findByCode(code);
	}

	@Override
	public Optional<VotingRound> findByCodeForUpdate(String code) {
		return findByCode(code);
	}

	@Override
	public List<VotingRound> findWaiting() {
		return Stream.of(RoundStatus.DRAFT, RoundStatus.COUNTING, RoundStatus.CLOSED).flatMap(this::in).toList();
	}

	@Override
	public List<VotingRound> findToOpen(Instant now) {
		return in(RoundStatus.ANNOUNCED).filter(round -> !round.getTerms().opensAt().isAfter(now)).toList();
	}

	@Override
	public List<VotingRound> findToClose(Instant now) {
		return in(RoundStatus.OPEN).filter(round -> !round.getTerms().closesAt().isAfter(now)).toList();
	}

	@Override
	public Optional<Instant> findNextOpening() {
		return in(RoundStatus.ANNOUNCED).map(round -> round.getTerms().opensAt()).min(Instant::compareTo);
	}

	@Override
	public Optional<Instant> findNextClosing() {
		return in(RoundStatus.OPEN).map(round -> round.getTerms().closesAt()).min(Instant::compareTo);
	}

	@Override
	public List<VotingRound> findAll() {
		return shelf.all().sorted(Comparator.comparing(VotingRound::getCode).reversed()).toList();
	}

	@Override
	public VotingRound save(VotingRound round) {
		return shelf.put(round.getId(), round);
	}

	private Stream<VotingRound> in(RoundStatus status) {
		return shelf.all().filter(round -> round.getStatus() == status);
	}

}
