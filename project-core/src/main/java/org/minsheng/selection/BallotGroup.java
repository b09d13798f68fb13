package org.minsheng.selection;

import java.util.List;

/**
 * Equal ballots.
 *
 * @param choices what they name, in their order where the ballots rank
 * @param points what each choice weighs: 1 for an approval, the points given, or its place counted from the end (as many as
 * there are choices on the ballot for the first, 1 for the last)
 * @param voters how many cast this ballot
 */
public record BallotGroup(List<Candidate> choices, List<Integer> points, int voters) {}
