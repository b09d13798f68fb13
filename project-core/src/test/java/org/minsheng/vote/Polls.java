package org.minsheng.vote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.minsheng.member.Actor;
import org.minsheng.member.Grant;
import org.minsheng.member.Member;
import org.minsheng.member.Role;
import org.minsheng.memory.Town;
import org.minsheng.money.Money;
import org.minsheng.organisation.Deadlines;
import org.minsheng.project.Project;
import org.minsheng.vote.CastingBallots.Envelope;
import org.minsheng.vote.KeepingRolls.Newcomer;
import org.minsheng.vote.RollEntry.Source;

import static org.minsheng.memory.Drafts.BENCHES;
import static org.minsheng.memory.Drafts.CLASSROOM;
import static org.minsheng.memory.Drafts.PAVING;
import static org.minsheng.memory.People.LEADERS;
import static org.minsheng.memory.People.PARTY;
import static org.minsheng.memory.People.STATION;
import static org.minsheng.memory.Places.GUANHU;
import static org.minsheng.money.Money.ofYuan;

/** A community that votes on benches (60,000), paving (300,000) and a classroom (90,000). */
public class Polls {

	public static final LocalDate GROWN_UP = LocalDate.of(1980, 5, 1);

	public final Town town = new Town();

	public final List<Project> projects = List.of(town.aCandidate(BENCHES), town.aCandidate(PAVING), town.aCandidate(CLASSROOM));

	public final List<String> codes = projects.stream().map(Project::getCode).toList();

	public final String benches = codes.get(0);

	public final String paving = codes.get(1);

	public final String classroom = codes.get(2);

	public RoundTerms terms(BallotForm form, int most, Money budget, String rule, TieOrder ties, @Nullable String source) {
		var opens = Deadlines.endOf(town.today().plusDays(3));
		return new RoundTerms(form, most, budget, rule, SharesTerms.USUAL, 0, 0, ties, source, opens,
				Deadlines.endOf(town.today().plusDays(10)), 18);
	}

	public RoundTerms terms(BallotForm form, int most) {
		return terms(form, most, ofYuan(160_000), "greedy", TieOrder.PUBLISHED, null);
	}

	public VotingRound drafted(RoundTerms terms) {
		return town.making.make(GUANHU, "官湖社区 2016 年居民投票", terms, codes, STATION, town.now());
	}

	/** With so many voters who have codes, not open yet. */
	public List<Slip> roll(VotingRound round, int voters) {
		var newcomers = new ArrayList<Newcomer>();
		for (int k = 1; k <= voters; k++) newcomers.add(new Newcomer("A-%03d".formatted(k), "居民" + k, GROWN_UP, null));
		town.keepingRolls.enter(round.getCode(), newcomers, Source.IMPORTED, STATION, town.now());
		return town.keepingRolls.printCodes(round.getCode(), UUID.randomUUID(), STATION, town.now())
			.stream()
			.map(KeepingRolls.CodeSheet::code)
			.toList();
	}

	public Actor account(VotingRound round, String username) {
		var member = town.members.save(new Member(username, username, null, Set.of(new Grant(Role.RESIDENT, GUANHU))));
		town.keepingRolls.enter(round.getCode(), List.of(new Newcomer(username, username, GROWN_UP, username)), Source.AT_THE_WINDOW,
				STATION,
				town.now());
		return member.asActor();
	}

	public VotingRound open(VotingRound round) {
		town.making.announce(round.getCode(), PARTY, town.now());
		town.goTo(round.getTerms().opensAt());
		town.switching.runDue(town.now());
		return round;
	}

	/** Sent once. */
	static Envelope envelope(Map<String, Integer> marks, String device) {
		return new Envelope(marks, device, UUID.randomUUID().toString());
	}

	public Slip cast(VotingRound round, Slip code, Map<String, Integer> marks) {
		return town.casting.cast(round.getCode(), Actor.ANYBODY, code.printed(), envelope(marks, ""), town.now());
	}

	public VotingRound close(VotingRound round) {
		town.goTo(round.getTerms().closesAt());
		town.switching.runDue(town.now());
		return round;
	}

	/** Decides the round for nobody. */
	public void letAllStandAgain(VotingRound round) {
		town.deciding.overrule(round.getCode(), List.of(), "都不选定", LEADERS, town.now());
	}

	public VoteResult result(VotingRound round) {
		return town.readingRounds.result(round.getCode()).orElseThrow();
	}

}
