package org.minsheng.notice;

import java.time.Instant;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.minsheng.Refusal;
import org.minsheng.Refused;
import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.member.MemberRefusal;
import org.minsheng.member.Role;
import org.minsheng.process.Moving;
import org.minsheng.process.Note;
import org.minsheng.project.MovingProjects;
import org.minsheng.project.ProjectMove;
import org.minsheng.project.Projects;

/**
 * Anybody objects while a notice runs; the workstation proposes an answer, the Party organisation decides, and as long
 * as one is open the notice does not pass.
 */
@UseCase
@RequiredArgsConstructor
public class Objecting {

	private final Notices notices;

	private final Objections objections;

	private final Projects projects;

	private final Moving moving;

	private final MovingProjects movingProjects;

	public Objection object(NoticeId id, String words, @Nullable String contact, Actor actor, Instant at) {
		var notice = notices.findById(id).orElseThrow();
		if (notice.isOver(at)) {
			throw NoticeRefusal.NOTICE_OVER.refusal(notice.lastDay().orElseThrow()).asException();
		}
		if (objections.findByNotice(id).stream().anyMatch(one -> one.isOpen() && one.getWords().equals(words))) {
			throw NoticeRefusal.OBJECTED_ALREADY.refusal().asException();
		}
		moving.make(notice, NoticeMove.OBJECT, actor, Note.because(words), at);
		notices.save(notice);
		return objections.save(Objection.filed(id, words, contact, at));
	}

	/** What stands against proposing an answer: only the workstation, and only while nobody has decided. */
	public Optional<Refusal> whyNotAnswer(Objection objection, PublicNotice notice, Actor actor) {
		if (!objection.isOpen()) {
			return Optional.of(NoticeRefusal.OBJECTION_DECIDED.refusal());
		}
		return actor.holds(Role.COMMUNITY_STATION, notice.getScope())
				? Optional.empty()
				: Optional.of(MemberRefusal.NOT_YOUR_ROLE.refusal());
	}

	public void proposeAnswer(ObjectionId id, String answer, Actor actor, Instant at) {
		var objection = objections.findById(id).orElseThrow();
		var notice = notices.findById(objection.getNotice()).orElseThrow();
		Refused.ifAny(whyNotAnswer(objection, notice, actor));
		objection.propose(answer, actor.member());
		objections.save(objection);
		moving.noted(notice, "PROPOSE_ANSWER", Role.COMMUNITY_STATION, actor, Note.because(answer), at);
	}

	/** What stands against deciding on an objection: that it is over, the four eyes, the table, a missing proposal. */
	public Optional<Refusal> whyNotDecide(Objection objection, PublicNotice notice, Actor actor) {
		if (!objection.isOpen()) {
			return Optional.of(NoticeRefusal.OBJECTION_DECIDED.refusal());
		}
		if (actor.is(objection.getProposedBy())) {
			return Optional.of(MemberRefusal.OWN_SUBMISSION.refusal());
		}
		return moving.whyNot(notice, NoticeMove.ANSWER_ALL, actor)
			.or(() -> objection.getStatus() == Objection.Status.FILED
					? Optional.of(NoticeRefusal.ANSWER_NOT_PROPOSED.refusal())
					: Optional.empty());
	}

	/** Upheld, the project goes back to its draft; dismissed, the notice goes on once no other objection is open. */
	public void decide(ObjectionId id, boolean uphold, Actor actor, Instant at) {
		var objection = objections.findById(id).orElseThrow();
		var notice = notices.findById(objection.getNotice()).orElseThrow();
		Refused.ifAny(whyNotDecide(objection, notice, actor));
		objection.decide(uphold, at);
		objections.save(objection);
		if (uphold) {
			uphold(notice, String.valueOf(objection.getProposedAnswer()), actor, at);
		} else if (objections.findByNotice(notice.getId()).stream().noneMatch(Objection::isOpen)) {
			moving.make(notice, NoticeMove.ANSWER_ALL, actor, Note.because(objection.getProposedAnswer()), at);
			notice.endNotBefore(at);
		}
		notices.save(notice);
	}

	private void uphold(PublicNotice notice, String answer, Actor actor, Instant at) {
		moving.make(notice, NoticeMove.UPHOLD, actor, Note.because(answer), at);
		objections.findByNotice(notice.getId()).stream().filter(Objection::isOpen).forEach(other -> {
			other.lapse(at);
			objections.save(other);
		});
		if (notice.getKind() == NoticeKind.CANDIDATE) {
			var project = projects.findById(notice.getProject()).orElseThrow();
			movingProjects.make(project, ProjectMove.UPHOLD_OBJECTION, actor, Note.because(answer), at);
		}
	}

}
