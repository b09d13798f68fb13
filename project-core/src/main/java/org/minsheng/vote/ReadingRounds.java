package org.minsheng.vote;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;

import org.minsheng.Refusal;
import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.member.Role;
import org.minsheng.trail.Deed;
import org.minsheng.trail.TrailEntries;
import org.minsheng.trail.TrailEntry;

/** What residents and the desk may read of rounds; before the close nobody reads a ballot. */
@UseCase
@RequiredArgsConstructor
public class ReadingRounds {

	private static final Set<String> DECISIONS = Set.of(RoundMove.CONFIRM.name(), RoundMove.OVERRULE.name());

	/** Deeds whose detail is a voter's number. */
	private static final Set<String> ABOUT_ONE_VOTER = Set.of("HELP_VOTER", "REISSUE_CODE", "TAKE_PAPER", "RENAME_VOTER", "REMOVE_VOTER");

	private final VotingRounds rounds;

	private final Roll roll;

	private final CountingRounds counting;

	private final RoundFiles files;

	private final TrailEntries trail;

	private final MakingRounds making;

	/**
	 * A round at the desk.
	 *
	 * @param refusals why the reader cannot make a move, of those people make that start in the present state
	 */
	public record DeskRound(VotingRound round, Turnout turnout, List<Deed> deeds, Map<RoundMove, Optional<Refusal>> refusals) {
	}

	/** Everything that was announced, the latest opening first. */
	public List<VotingRound> announced() {
		return rounds.findAll().stream().filter(round -> round.getStatus().isPublic()).toList();
	}

	public Optional<VotingRound> announced(String code) {
		return rounds.findByCode(code).filter(round -> round.getStatus().isPublic());
	}

	/** How the actor's account stands on the round's roll; empty where it does not, or nobody is signed in. */
	public Optional<RollEntry> onTheRoll(VotingRound round, Actor actor) {
		return Optional.ofNullable(actor.id()).flatMap(member -> roll.findByMember(round.getId(), member));
	}

	/** The turnout of a counted round; before the close the public is told nothing, and files know no roll. */
	public Optional<Turnout> turnout(VotingRound round) {
		return round.getStatus().isCounted() && round.getOrigin().isEmpty() ? Optional.of(roll.turnout(round.getId())) : Optional.empty();
	}

	/** Empty until the round is closed. */
	public Optional<VoteResult> result(String code) {
		return rounds.findByCode(code).filter(round -> round.getStatus().isCounted()).map(counting::result);
	}

	/** When the result was confirmed or overruled; empty while it waits for that, be it once more. */
	public Optional<Instant> decidedAt(VotingRound round) {
		if (round.getStatus() == RoundStatus.CLOSED) return Optional.empty();
		return trail.of(round.subject())
			.stream()
			.map(TrailEntry::getDeed)
			.filter(deed -> DECISIONS.contains(deed.action()))
			.map(Deed::at)
			.max(Instant::compareTo);
	}

	/** Whether the ballots are still those of the close, or the file the one that came. */
	public boolean isWhole(VoteResult result) {
		var round = result.round();
		return round.getOrigin()
			.map(origin -> origin.hash().equals(Hashes.sha256(files.of(round.getId()))))
			.orElseGet(result::isWhole);
	}

	/** All ballots as a `.pb` file: what came as one goes out as it came. Empty until the round is closed. */
	public Optional<byte[]> ballotsFile(String code) {
		return rounds.findByCode(code)
			.filter(round -> round.getStatus().isCounted())
			.map(round -> round.getOrigin().isPresent() ? files.of(round.getId()) : written(counting.result(round)));
	}

	private static byte[] written(VoteResult result) {
		try {
			var bytes = new ByteArrayOutputStream();
			result.file().write(bytes);
			return bytes.toByteArray();
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	/** The rounds of every place where the actor holds a staff role. */
	public List<VotingRound> atDesk(Actor actor) {
		return rounds.findAll().stream().filter(round -> actor.isStaffOf(round.getScope())).toList();
	}

	/** Nothing for whoever holds no staff role over the round's area. */
	public Optional<DeskRound> atDesk(String code, Actor actor, Instant at) {
		return rounds.findByCode(code).filter(round -> actor.isStaffOf(round.getScope())).map(round -> record(round, actor, at));
	}

	private DeskRound record(VotingRound round, Actor actor, Instant at) {
		var refusals = new EnumMap<RoundMove, Optional<Refusal>>(RoundMove.class);
		Stream.of(RoundMove.values())
			.filter(move -> move.from().contains(round.getStatus()) && !move.by().contains(Role.SYSTEM))
			.forEach(move -> refusals.put(move, making.whyNot(round, move, actor, at)));
		var deeds = trail.of(round.subject())
			.stream()
			.map(TrailEntry::getDeed)
			.filter(deed -> !ABOUT_ONE_VOTER.contains(deed.action()) || VoteRoles.allow(VoteRoles.WITNESSES, round, actor))
			.toList();
		return new DeskRound(round, roll.turnout(round.getId()), deeds, refusals);
	}

}
