package org.minsheng.vote;

import java.time.Instant;
import java.util.Optional;

import lombok.RequiredArgsConstructor;

import org.minsheng.Refused;
import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.member.Role;
import org.minsheng.organisation.Codes;
import org.minsheng.organisation.Deadlines;
import org.minsheng.organisation.Organisation;
import org.minsheng.organisation.Scope;
import org.minsheng.process.Moving;
import org.minsheng.process.Note;
import org.minsheng.selection.PbReading;

/** Makes a finished round of a `.pb` file: first a preview, then the whole file or nothing of it. */
@UseCase
@RequiredArgsConstructor
public class ImportingRounds {

	/** The largest file, in MiB; the largest real one known, of 131,778 voters, has less than 4. */
	public static final int MOST_MEBIBYTES = 8;

	private static final int MEBIBYTE = 1 << 20;

	private final VotingRounds rounds;

	private final RoundFiles files;

	private final Organisation organisation;

	private final Codes codes;

	private final Moving moving;

	/**
	 * What is in a file before it becomes a round.
	 *
	 * @param already the round that the same file became before
	 */
	public record Preview(String fileName, PbReading reading, Optional<VotingRound> already) {
	}

	/** Lays a file down for its preview; nobody else sees it. */
	public void lay(Scope area, String fileName, byte[] content, Actor actor) {
		requireMaker(area, actor);
		if (content.length > MOST_MEBIBYTES * MEBIBYTE) throw VoteRefusal.FILE_TOO_LARGE.refusal(MOST_MEBIBYTES).asException();
		files.lay(actor.member(), new RoundFiles.Laid(fileName, content));
	}

	/** Empty where the actor has laid down nothing. */
	public Optional<Preview> preview(Scope area, Actor actor) {
		requireMaker(area, actor);
		return files.laidBy(actor.member())
			.map(file -> new Preview(file.name(), PbReading.of(file.content()), rounds.findByOriginHash(Hashes.sha256(file.content()))));
	}

	/**
	 * Makes a round of the file that the actor has laid down.
	 *
	 * @param rule by the name that the command line knows; threshold, top-up and limits are the file's own
	 * @param shares what is set of equal shares, if that is the rule
	 */
	public VotingRound make(Scope area, String title, String rule, SharesTerms shares, Actor actor, Instant at) {
		var role = requireMaker(area, actor);
		var file = files.laidBy(actor.member()).orElseThrow(() -> VoteRefusal.FILE_MISSING.refusal().asException());
		var hash = Hashes.sha256(file.content());
		rounds.findByOriginHash(hash).ifPresent(same -> {
			throw VoteRefusal.FILE_IMPORTED_ALREADY.refusal(same.getCode()).asException();
		});
		var read = PbReading.of(file.content()).election().orElseThrow(() -> VoteRefusal.FILE_FAULTY.refusal().asException());
		var found = new FoundRound(read);
		var terms = found.terms(rule, shares, at);
		Refused.ifAny(terms.whyNotCount().or(found::whyNot));
		var code = RoundCodes.next(organisation, codes, area, Deadlines.day(at).getYear());
		var round = VotingRound.imported(code, title, area, terms, found, found.origin(file.name(), hash, at), actor.member());
		rounds.save(round);
		files.keep(round.getId(), file.content());
		files.clear(actor.member());
		moving.began(round, "IMPORT", role, actor, Note.detail(file.name()), at);
		return round;
	}

	private static Role requireMaker(Scope area, Actor actor) {
		return actor.require(VoteRoles.MAKERS, area);
	}

}
