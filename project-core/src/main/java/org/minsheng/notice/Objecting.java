package org.minsheng.notice;

import java.time.Instant;
import java.util.Set;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

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
		moving.make(notice, NoticeMove.OBJECT, actor, Note.because(words), at);
		notices.save(notice);
		return objections.save(Objection.filed(id, words, contact, at));
	}

	public void proposeAnswer(ObjectionId id, String answer, Actor actor, Instant at) {
		var objection = objections.findById(id).orElseThrow();
		var notice = notices.findById(objection.getNotice()).orElseThrow();
		if (actor.actingAs(Set.of(Role.COMMUNITY_STATION), notice.getScope()).isEmpty()) {
			throw MemberRefusal.NOT_YOUR_ROLE.refusal().asException();
		}
		objection.propose(answer, actor.member());
		objections.save(objection);
		moving.noted(notice, "PROPOSE_ANSWER", Role.COMMUNITY_STATION, actor, Note.because(answer), at);
	}

	/** Upheld, the project goes back to its draft; dismissed, the notice goes on once no other objection is open. */
	public void decide(ObjectionId id, boolean uphold, Actor actor, Instant at) {
		var objection = objections.findById(id).orElseThrow();
		var notice = notices.findById(objection.getNotice()).orElseThrow();
		if (actor.is(objection.getProposedBy())) {
			throw MemberRefusal.OWN_SUBMISSION.refusal().asException();
		}
		Refused.ifAny(moving.whyNot(notice, NoticeMove.ANSWER_ALL, actor));
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
		if (notice.getKind() == NoticeKind.CANDIDATE) {
			var project = projects.findById(notice.getProject()).orElseThrow();
			movingProjects.make(project, ProjectMove.UPHOLD_OBJECTION, actor, Note.because(answer), at);
		}
	}

}
