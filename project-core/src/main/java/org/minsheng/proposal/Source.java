package org.minsheng.proposal;

import java.io.Serializable;

import org.jspecify.annotations.Nullable;

import org.minsheng.category.Provenance;
import org.minsheng.member.MemberId;

/**
 * How a request reached us.
 *
 * @param submitter whose account will follow it; absent for a walk-in without one
 * @param supporters how many people the paper or meeting names as wanting it too
 */
public record Source(Channel channel, @Nullable MemberId submitter, int supporters,
		Provenance provenance) implements Serializable {

	/** From a signed-in resident's own form. */
	public static Source web(MemberId submitter) {
		return new Source(Channel.WEB, submitter, 0, Provenance.ENTERED);
	}

	/** From outside, without an account. */
	public static Source unsigned(Channel channel) {
		return new Source(channel, null, 0, Provenance.ENTERED);
	}

	/** The same, with so many who want it too. */
	public Source wantedBy(int people) {
		return new Source(channel, submitter, people, provenance);
	}

	Source of(MemberId member) {
		return new Source(channel, member, supporters, provenance);
	}

}
