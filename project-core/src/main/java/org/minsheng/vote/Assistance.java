package org.minsheng.vote;

import java.time.Instant;

import org.minsheng.member.MemberId;

/**
 * That a voter was helped to vote; what was chosen stands nowhere.
 *
 * @param place where, in words: a window, somebody's home
 */
public record Assistance(RoundId round, VoterId voter, MemberId helper, String place, Instant at) {
}
