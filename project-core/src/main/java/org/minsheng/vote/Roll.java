package org.minsheng.vote;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.minsheng.member.MemberId;

/** Who may vote in which round, and who has. Nothing here says what anybody chose. */
public interface Roll {

	/** @return false where the number or the account stands on the round's roll already */
	boolean add(RollEntry entry);

	Optional<RollEntry> findByMember(RoundId round, MemberId member);

	Optional<RollEntry> findByCodeHash(RoundId round, String hash);

	/** Those without an account, without a code and without a ballot, by number. */
	List<RollEntry> findWithoutCode(RoundId round);

	void giveCode(VoterId voter, String hash);

	/** Writes down that the voter has voted; who votes at the same time for the same voter waits. */
	void markVoted(VoterId voter, Instant at);

	Turnout turnout(RoundId round);

}
