package org.minsheng.notice;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;

import org.minsheng.Refusal;
import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.notice.DeskNotice.Open;
import org.minsheng.organisation.Organisation;
import org.minsheng.process.Moving;
import org.minsheng.project.Projects;
import org.minsheng.trail.TrailEntries;
import org.minsheng.trail.TrailEntry;

/** Puts together what the desk wants to see of a notice. */
@UseCase
@RequiredArgsConstructor
public class ReadingDeskNotices {

	private final Notices notices;

	private final Objections objections;

	private final Projects projects;

	private final Organisation organisation;

	private final PublishingNotices publishing;

	private final Objecting objecting;

	private final TrailEntries trail;

	private final Moving moving;

	/** Nothing for whoever holds no staff role over the notice's community. */
	public Optional<DeskNotice> read(String code, Actor actor, Instant at) {
		return notices.findByCode(code)
			.filter(notice -> actor.isStaffOf(notice.getScope()))
			.map(notice -> record(notice, actor, at));
	}

	private DeskNotice record(PublicNotice notice, Actor actor, Instant at) {
		var project = projects.findById(notice.getProject()).orElseThrow();
		var community = organisation.community(notice.getScope().communityId()).orElseThrow().getName();
		var deeds = trail.of(notice.subject()).stream().map(TrailEntry::getDeed).toList();
		return new DeskNotice(notice, project, community, publishing.lastDay(notice, at), open(notice, actor), deeds,
				refusals(notice, actor, at));
	}

	private List<Open> open(PublicNotice notice, Actor actor) {
		return objections.findByNotice(notice.getId())
			.stream()
			.map(objection -> new Open(objection, objecting.whyNotAnswer(objection, notice, actor),
					objecting.whyNotDecide(objection, notice, actor)))
			.toList();
	}

	private Map<NoticeMove, Optional<Refusal>> refusals(PublicNotice notice, Actor actor, Instant at) {
		var refusals = new EnumMap<NoticeMove, Optional<Refusal>>(NoticeMove.class);
		Stream.of(NoticeMove.values())
			.filter(move -> move.from().contains(notice.getStatus()))
			.filter(move -> move != NoticeMove.SEND_BACK || moving.whyNot(notice, move, actor).isEmpty())
			.forEach(move -> refusals.put(move, move == NoticeMove.PUBLISH
					? publishing.whyNot(notice, actor, at)
					: moving.whyNot(notice, move, actor)));
		return refusals;
	}

}
