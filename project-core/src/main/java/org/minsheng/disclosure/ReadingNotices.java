package org.minsheng.disclosure;

import java.util.Optional;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;
import org.minsheng.notice.Notices;
import org.minsheng.notice.Objections;
import org.minsheng.notice.PublicNotice;
import org.minsheng.organisation.Organisation;
import org.minsheng.project.Projects;

/** Puts one published notice together. */
@UseCase
@RequiredArgsConstructor
public class ReadingNotices {

	private final Notices notices;

	private final Objections objections;

	private final Projects projects;

	private final Organisation organisation;

	/** Nothing for a notice that nobody has published yet. */
	public Optional<NoticeRecord> read(String code) {
		return notices.findByCode(code).filter(notice -> notice.getPublishedAt().isPresent()).map(this::record);
	}

	private NoticeRecord record(PublicNotice notice) {
		var project = projects.findById(notice.getProject()).orElseThrow();
		var community = organisation.community(notice.getScope().communityId()).orElseThrow();
		return new NoticeRecord(notice.getCode(), notice.getKind(), notice.getStatus(), notice.getText(),
				notice.getPublishedAt().orElseThrow(), notice.getEndsAt().orElseThrow(), project.getCode(),
				project.getDescription().title(), project.getDescription().place(), community.getName(),
				project.getApproved().orElse(project.priceBeforeApproval()),
				objections.findByNotice(notice.getId()));
	}

}
