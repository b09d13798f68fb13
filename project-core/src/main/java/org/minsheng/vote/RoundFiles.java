package org.minsheng.vote;

import java.util.Optional;

import org.minsheng.member.MemberId;

/** Files of rounds held elsewhere: one at a time under preview for each person, and those that became rounds. */
public interface RoundFiles {

	/** A file under preview. */
	record Laid(String name, byte[] content) {
	}

	/** Lays a file down for its preview, in place of the person's earlier one. */
	void lay(MemberId by, Laid file);

	Optional<Laid> laidBy(MemberId member);

	/** Forgets the file under preview. */
	void clear(MemberId member);

	/** Keeps the file of an imported round for good. */
	void keep(RoundId round, byte[] content);

	/** The file of an imported round, as it came. */
	byte[] of(RoundId round);

}
