package org.minsheng.vote;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.member.Member;
import org.minsheng.member.MemberRefusal;
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

	private final VotingRounds rounds;

	private final Roll roll;

	private final Members members;

	private final Moving moving;

	/**
	 * A resident to be entered.
	 *
	 * @param number by which the staff know the person
	 * @param username of the account; absent for whoever votes with a code
	 */
	public record Newcomer(String number, String name, LocalDate bornOn, @Nullable String username) {
	}

	/** An access code as it is printed, once. */
	public record Sheet(String number, String name, Slip code) {
	}

	/** Enters all of them, or none where one cannot be entered. */
	public void enter(String code, List<Newcomer> newcomers, Source source, Actor actor, Instant at) {
		var round = rounds.findByCodeForBallot(code).orElseThrow();
		var role = require(round, actor);
		newcomers.forEach(newcomer -> enter(round, newcomer, source, actor, at));
		moving.noted(round, source == Source.IMPORTED ? "IMPORT_ROLL" : "VERIFY_VOTER", role, actor,
				Note.detail(String.valueOf(newcomers.size())), at);
	}

	/** New codes for all who have neither an account nor a code; only their hashes are kept. */
	public List<Sheet> printCodes(String code, Actor actor, Instant at) {
		var round = rounds.findByCodeForUpdate(code).orElseThrow();
		var role = require(round, actor);
		var sheets = new ArrayList<Sheet>();
		for (var entry : roll.findWithoutCode(round.getId())) {
			var slip = Slip.random();
			roll.giveCode(entry.id(), slip.hashFor(round.getId()));
			sheets.add(new Sheet(entry.number(), entry.name(), slip));
		}
		moving.noted(round, "PRINT_CODES", role, actor, Note.detail(String.valueOf(sheets.size())), at);
		return sheets;
	}

	/** A new code for one voter, who may have lost the old one; that one is dead from now on. */
	public Sheet reissueCode(String code, String number, Actor actor, Instant at) {
		return newCode(code, number, "REISSUE_CODE", roll::giveCode, actor, at);
	}

	/** A code that somebody else may come to know: good for one ballot, and an older one is dead too. */
	Sheet codeForOneBallot(String code, String number, Actor actor, Instant at) {
		return newCode(code, number, "HELP_VOTER", roll::giveCodeForOneBallot, actor, at);
	}

	private Sheet newCode(String code, String number, String deed, BiConsumer<VoterId, String> gives, Actor actor, Instant at) {
		var round = rounds.findByCodeForUpdate(code).orElseThrow();
		var role = require(round, actor);
		var entry = roll.findByNumber(round.getId(), number).orElseThrow(() -> VoteRefusal.NO_SUCH_VOTER.refusal(number).asException());
		if (entry.paperAt() != null) throw VoteRefusal.VOTES_ON_PAPER.refusal().asException();
		var slip = Slip.random();
		gives.accept(entry.id(), slip.hashFor(round.getId()));
		moving.noted(round, deed, role, actor, Note.detail(number), at);
		return new Sheet(entry.number(), entry.name(), slip);
	}

	private static Role require(VotingRound round, Actor actor) {
		var role = actor.actingAs(MakingRounds.MAKERS, round.getScope())
			.orElseThrow(() -> MemberRefusal.NOT_YOUR_ROLE.refusal().asException());
		if (!BEFORE_THE_CLOSE.contains(round.getStatus())) throw VoteRefusal.ROLL_CLOSED.refusal().asException();
		return role;
	}

	private void enter(VotingRound round, Newcomer newcomer, Source source, Actor actor, Instant at) {
		var age = newcomer.bornOn().until(round.getTerms().opensOn()).getYears();
		if (age < round.getTerms().minimumAge()) throw VoteRefusal.TOO_YOUNG.refusal(newcomer.number(), age).asException();
		var member = newcomer.username() == null ? null : resident(newcomer.username(), round).getId();
		var entry = new RollEntry(VoterId.random(), round.getId(), newcomer.number(), newcomer.name(), newcomer.bornOn(), member, source,
				actor.member(), at, null, null);
		if (!roll.add(entry)) throw VoteRefusal.ON_THE_ROLL_ALREADY.refusal(newcomer.number()).asException();
	}

	private Member resident(String username, VotingRound round) {
		return members.findByUsername(username)
			.filter(member -> member.getGrants()
				.stream()
				.anyMatch(grant -> grant.role() == Role.RESIDENT && round.getScope().covers(grant.scope())))
			.orElseThrow(() -> VoteRefusal.NO_RESIDENT_ACCOUNT.refusal(username).asException());
	}

}
