package org.minsheng.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import lombok.RequiredArgsConstructor;

import org.minsheng.Refusal;
import org.minsheng.Refused;
import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.member.MemberRefusal;
import org.minsheng.member.Role;
import org.minsheng.organisation.Codes;
import org.minsheng.organisation.Deadlines;
import org.minsheng.organisation.OfficeId;
import org.minsheng.organisation.Organisation;
import org.minsheng.process.Moving;
import org.minsheng.process.Note;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectId;
import org.minsheng.project.ProjectStatus;
import org.minsheng.project.Projects;

/** The workstation writes a notice; somebody of the Party organisation checks it before anybody sees it. */
@UseCase
@RequiredArgsConstructor
public class DraftingNotices {

	private static final Set<Role> WHO = Set.of(Role.COMMUNITY_STATION);

	private final Notices notices;

	private final Projects projects;

	private final Organisation organisation;

	private final Codes codes;

	private final Moving moving;

	/** Which notice the project needs at this point of its road, whether somebody drafted it or not. */
	public Optional<NoticeKind> due(Project project) {
		if (project.getStatus() == ProjectStatus.CANDIDATE) {
			return Optional.of(NoticeKind.CANDIDATE);
		}
		boolean owed = project.isFastTrack() && project.getStatus().isChosen()
				&& notices.findByProject(project.getId())
					.stream()
					.noneMatch(notice -> notice.getKind() == NoticeKind.DECISION && notice.getPublishedAt().isPresent());
		return owed ? Optional.of(NoticeKind.DECISION) : Optional.empty();
	}

	/** Why no notice of this kind can be drafted now. */
	public Optional<Refusal> whyNot(Project project, NoticeKind kind, Actor actor) {
		if (actor.actingAs(WHO, project.getScope()).isEmpty()) {
			return Optional.of(MemberRefusal.NOT_YOUR_ROLE.refusal());
		}
		boolean fits = switch (kind) {
			case CANDIDATE -> project.getStatus() == ProjectStatus.CANDIDATE;
			case DECISION -> project.getStatus().isChosen() && project.isFastTrack();
		};
		if (!fits) {
			return Optional.of(NoticeRefusal.NOT_A_CANDIDATE.refusal());
		}
		return notices.findByProject(project.getId())
			.stream()
			.filter(notice -> notice.getStatus() == NoticeStatus.REVIEW || notice.getStatus().isRunning())
			.findFirst()
			.map(open -> NoticeRefusal.NOTICE_ALREADY_OPEN.refusal(open.getCode()));
	}

	public PublicNotice draft(ProjectId projectId, NoticeKind kind, String text, Actor actor, Instant at) {
		var project = projects.findById(projectId).orElseThrow();
		Refused.ifAny(whyNot(project, kind, actor));
		var notice = PublicNotice.drafted(nextCode(project, Deadlines.day(at)), kind, projectId, project.getScope(),
				text, actor.member());
		notices.save(notice);
		moving.began(notice, "DRAFT", Role.COMMUNITY_STATION, actor, Note.detail(project.getCode()), at);
		return notice;
	}

	private String nextCode(Project project, LocalDate day) {
		var office = organisation.office(new OfficeId(String.valueOf(project.getScope().office()))).orElseThrow();
		var series = office.getCodePrefix() + day.getYear() + "-G";
		return series + "%03d".formatted(codes.next(series));
	}

}
