package org.minsheng.vote;

import java.time.Instant;

/**
 * One line of the list of helped voters.
 *
 * @param number of the voter on the roll
 * @param helper the helper's name
 * @param voted whether the voter has voted by now
 */
public record AssistedVoter(String number, String helper, String place, Instant at, boolean voted) {
}
