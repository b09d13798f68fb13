package org.minsheng.vote;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.minsheng.member.MemberId;

/** Who may vote in which round, and who has. Nothing here says what anybody chose. */
public interface Roll {

	/**
	 * Enters all of them in one go.
	 * @return those, in their order, whose number or account stands on the round's roll already, or came earlier among these
	 */
	List<RollEntry> add(List<RollEntry> entries);

	Optional<RollEntry> findByMember(RoundId round, MemberId member);

	Optional<RollEntry> findByCodeHash(RoundId round, String hash);

	Optional<RollEntry> findByNumber(RoundId round, String number);

	/** Those whose number or name has the words, and all where there are none; by number, at most so many. */
	List<RollEntry> find(RoundId round, String words, int most);

	/**
	 * Another name for the voter.
	 * @return false where the voter has voted or holds a paper
	 */
	boolean rename(VoterId voter, String name);

	/**
	 * Takes the voter off the roll, and with them the code that leads there.
	 * @return false where the voter has voted or holds a paper
	 */
	boolean remove(VoterId voter);

	/** Forgets everybody on the roll of a draft that nobody outside has seen. */
	void clear(RoundId round);

	/** Those who hold a paper and have not been seen to hand it in, by number. */
	List<RollEntry> findWithPaper(RoundId round);

	/** Those without an account, without a code, without a paper and without a ballot, by number. */
	List<RollEntry> findWithoutCode(RoundId round);

	/** Those whom a code leads to and who have not voted, by number. */
	List<RollEntry> findWithCode(RoundId round);

	/** From now on this code and no other leads to the voter. */
	void giveCode(VoterId voter, String hash);

	/** The same, but the code is dead once a ballot is cast, whoever still knows it. */
	void giveCodeForOneBallot(VoterId voter, String hash);

	/**
	 * Writes down that the voter has voted online; who votes at the same time for the same voter waits.
	 * @param codeHash of the code that the voter came with; absent for an account
	 * @return false where the voter holds a paper, or the code leads to the voter no more
	 */
	boolean markVoted(VoterId voter, @Nullable String codeHash, Instant at);

	/**
	 * Writes down that the voter was given a paper, and by whom.
	 * @return false where the voter holds one already or has voted
	 */
	boolean givePaper(VoterId voter, MemberId by, Instant at);

	/**
	 * Forgets the paper again.
	 * @return false where the voter holds none or has handed it in
	 */
	boolean takePaper(VoterId voter);

	/**
	 * Writes down that the voter has handed the paper in.
	 * @return false where the voter holds none or has handed it in already
	 */
	boolean handInPaper(VoterId voter, Instant at);

	/** Leaves of the moments at which people voted only the day, so that no moment leads from a voter to a {@link Casts note}. */
	void forgetMoments(RoundId round);

	Turnout turnout(RoundId round);

}
