package org.minsheng.vote;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.member.Member;
import org.minsheng.member.Members;
import org.minsheng.member.Role;
import org.minsheng.process.Moving;
import org.minsheng.process.Note;
import org.minsheng.vote.RollEntry.Source;

/** Enters residents on a round's roll, and prints access codes for those without an account. */
@UseCase
@RequiredArgsConstructor
public class KeepingRolls {

	private static final Set<RoundStatus> BEFORE_THE_CLOSE = EnumSet.of(RoundStatus.DRAFT, RoundStatus.ANNOUNCED, RoundStatus.OPEN);

	private static final int MOST_NAMED = 10;

	private final VotingRounds rounds;

	private final Roll roll;

	private final Members members;

	private final Moving moving;

	/**
	 * A resident to be entered.
	 *
	 * @param number by which the staff know the person
	 * @param bornOn decides whether the person is old enough, and is not kept
	 * @param username of the account; absent for whoever votes with a code
	 */
	public record Newcomer(String number, String name, LocalDate bornOn, @Nullable String username) {
	}

	/** An access code as it is printed, once. */
	public record CodeSheet(String number, String name, Slip code) {
	}

	/** Whether a roll may still be changed: to the close of the vote. */
	public static boolean mayChangeIn(RoundStatus status) {
		return BEFORE_THE_CLOSE.contains(status);
	}

	/** Enters all of them, or none where one cannot be entered. */
	public void enter(String code, List<Newcomer> newcomers, Source source, Actor actor, Instant at) {
		var round = rounds.findByCodeForBallot(code).orElseThrow();
		var role = require(round, actor);
		var entries = newcomers.stream().map(newcomer -> entry(round, newcomer, source, actor, at)).toList();
		var lost = roll.add(entries);
		if (!lost.isEmpty()) throw VoteRefusal.ON_THE_ROLL_ALREADY.refusal(numbers(lost)).asException();
		moving.noted(round, source == Source.IMPORTED ? "IMPORT_ROLL" : "VERIFY_VOTER", role, actor,
				Note.detail(String.valueOf(newcomers.size())), at);
	}

	/**
	 * New codes for all who have neither an account nor a code; only their hashes are kept.
	 * @param form a random number of the form, which nobody keeps: sent twice, it gives the same codes again
	 * @throws org.minsheng.Refused where nobody waits for a code
	 */
	public List<CodeSheet> printCodes(String code, UUID form, Actor actor, Instant at) {
		var round = rounds.findByCodeForUpdate(code).orElseThrow();
		var role = require(round, actor);
		var waiting = roll.findWithoutCode(round.getId());
		if (waiting.isEmpty()) return printedFrom(form, round);
		var sheets = waiting.stream().map(voter -> codeSheet(form, voter)).toList();
		for (int k = 0; k < sheets.size(); k++) roll.giveCode(waiting.get(k).id(), sheets.get(k).code().hashFor(round.getId()));
		moving.noted(round, "PRINT_CODES", role, actor, Note.detail(String.valueOf(sheets.size())), at);
		return sheets;
	}

	private List<CodeSheet> printedFrom(UUID form, VotingRound round) {
		var sheets = roll.findWithCode(round.getId())
			.stream()
			.map(voter -> codeSheet(form, voter))
			.filter(sheet -> roll.findByCodeHash(round.getId(), sheet.code().hashFor(round.getId())).isPresent())
			.toList();
		if (sheets.isEmpty()) throw VoteRefusal.NO_CODES_WANTED.refusal().asException();
		return sheets;
	}

	private static CodeSheet codeSheet(UUID form, RollEntry voter) {
		return new CodeSheet(voter.number(), voter.name(), Slip.of(Hashes.sha256(form + "\n" + voter.id().value())));
	}

	/**
	 * A new code for one voter without an account, who may have lost the old one; that one is dead from now on. Who has
	 * voted gets none: whoever holds a code could replace the ballot.
	 */
	public CodeSheet reissueCode(String code, String number, Actor actor, Instant at) {
		var round = rounds.findByCodeForUpdate(code).orElseThrow();
		var role = require(round, actor);
		var voter = whoMayGetACode(round, number);
		if (voter.member() != null) throw VoteRefusal.HAS_AN_ACCOUNT.refusal(number).asException();
		var slip = Slip.random();
		roll.giveCode(voter.id(), slip.hashFor(round.getId()));
		moving.noted(round, "REISSUE_CODE", role, actor, Note.detail(number), at);
		return new CodeSheet(voter.number(), voter.name(), slip);
	}

	/** A code that somebody else may come to know: good for one ballot, and an older one is dead too. */
	CodeSheet codeForOneBallot(VotingRound round, String number, Actor actor, Instant at) {
		var role = require(round, actor);
		var voter = whoMayGetACode(round, number);
		var slip = Slip.random();
		roll.giveCodeForOneBallot(voter.id(), slip.hashFor(round.getId()));
		moving.noted(round, "HELP_VOTER", role, actor, Note.detail(number), at);
		return new CodeSheet(voter.number(), voter.name(), slip);
	}

	private RollEntry whoMayGetACode(VotingRound round, String number) {
		var voter = roll.findByNumber(round.getId(), number).orElseThrow(() -> VoteRefusal.NO_SUCH_VOTER.refusal(number).asException());
		if (voter.paperAt() != null) throw VoteRefusal.VOTES_ON_PAPER.refusal().asException();
		if (voter.votedAt() != null) throw VoteRefusal.VOTED_ALREADY.refusal(number).asException();
		return voter;
	}

	private static Role require(VotingRound round, Actor actor) {
		var role = VoteRoles.require(VoteRoles.MAKERS, round, actor);
		if (!mayChangeIn(round.getStatus())) throw VoteRefusal.ROLL_CLOSED.refusal().asException();
		return role;
	}

	/** Of many the first ones are named: whoever uploaded the wrong file sees that from ten as well. */
	private static String numbers(List<RollEntry> lost) {
		var named = lost.stream().limit(MOST_NAMED).map(RollEntry::number).collect(Collectors.joining(", "));
		return lost.size() > MOST_NAMED ? named + " … (" + lost.size() + ")" : named;
	}

	private RollEntry entry(VotingRound round, Newcomer newcomer, Source source, Actor actor, Instant at) {
		var age = newcomer.bornOn().until(round.getTerms().opensOn()).getYears();
		if (age < round.getTerms().minimumAge()) throw VoteRefusal.TOO_YOUNG.refusal(newcomer.number(), age).asException();
		var member = newcomer.username() == null ? null : resident(newcomer.username(), round).getId();
		return new RollEntry(VoterId.random(), round.getId(), newcomer.number(), newcomer.name(), member, source, actor.member(), at,
				null, null);
	}

	private Member resident(String username, VotingRound round) {
		return members.findByUsername(username)
			.filter(member -> member.getGrants()
				.stream()
				.anyMatch(grant -> grant.role() == Role.RESIDENT && round.getScope().covers(grant.scope())))
			.orElseThrow(() -> VoteRefusal.NO_RESIDENT_ACCOUNT.refusal(username).asException());
	}

}
