package org.minsheng.proposal.web;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.minsheng.member.Role;
import org.minsheng.page.Words;
import org.minsheng.proposal.ProposalStatus;
import org.minsheng.proposal.ReadingProposals;
import org.minsheng.proposal.ReadingProposals.ProposalRecord;
import org.minsheng.proposal.TrackingCode;
import org.minsheng.proposal.Wish;
import org.minsheng.trail.Deed;

/** Tells a request's way in words. */
@Component
@RequiredArgsConstructor
class Tracks {

	private final ReadingProposals proposals;

	private final CommunityMaps maps;

	private final Words words;

	/**
	 * A request as its followers see it.
	 *
	 * @param voices how many support it, the merged ones and those of the paper included
	 * @param earlier the words before each correction, oldest first
	 * @param map with the pin; absent where there is none
	 * @param livesOnIn the tracking code of the request it was merged into
	 * @param projects the codes of the projects made of it
	 * @param appealUntil the last day for an appeal against a refusal
	 */
	record Track(String code, String title, String problem, String wanted, String place, String community,
			ProposalStatus status, @Nullable String answer, @Nullable String answerDue, @Nullable String livesOnIn,
			List<String> projects, @Nullable String appealUntil, @Nullable String beneficiaries, int voices,
			List<Wish> earlier, @Nullable CommunityMap map, List<String> photos, List<Entry> entries) {
	}

	/** One thing that happened. */
	record Entry(LocalDateTime when, String title, @Nullable String text, String who, @Nullable String reason,
			List<String> photos, @Nullable String link) {
	}

	Optional<Track> of(TrackingCode code) {
		return proposals.read(code).map(this::track);
	}

	private Track track(ProposalRecord record) {
		var due = record.answerDue();
		return new Track(record.trackingCode(), record.wish().title(), record.wish().problem(), record.wish().wanted(),
				record.wish().place(), record.community(), record.status(), record.answer(),
				due == null ? null : words.lastDay(due), record.mergedInto(), record.projects(),
				record.appealUntil() == null ? null : words.lastDay(record.appealUntil()), record.beneficiaries(),
				record.voices(), record.earlier(), maps.of(record.scope(), record.pin()).orElse(null),
				record.photos().stream().map(photo -> "/photos/" + photo.value()).toList(),
				record.deeds().stream().map(this::entry).toList());
	}

	private @Nullable String detail(Deed deed) {
		return deed.detail() == null ? null : words.ifAny("deed.PROPOSAL." + deed.action() + ".detail", deed.detail());
	}

	private Entry entry(Deed deed) {
		return new Entry(words.beijing(deed.at()).toLocalDateTime(), words.of("deed.PROPOSAL." + deed.action()), detail(deed),
				words.say(Role.valueOf(deed.role())), deed.reason(), List.of(), null);
	}

}
