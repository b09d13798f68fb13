package org.minsheng.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.minsheng.notice.NoticeId;
import org.minsheng.notice.NoticeStatus;
import org.minsheng.notice.Notices;
import org.minsheng.notice.PublicNotice;
import org.minsheng.project.ProjectId;

class InMemoryNotices implements Notices {

	private final Shelf<NoticeId, PublicNotice> shelf = new Shelf<>();

	@Override
	public Optional<PublicNotice> findById(NoticeId id) {
		return shelf.find(id);
	}

	@Override
	public Optional<PublicNotice> findByCode(String code) {
		return shelf.all().filter(notice -> notice.getCode().equals(code)).findFirst();
	}

	@Override
	public List<PublicNotice> findByProject(ProjectId project) {
		return shelf.all().filter(notice -> notice.getProject().equals(project)).toList();
	}

	@Override
	public List<PublicNotice> findEnded(Instant now) {
		return published().filter(notice -> notice.isOver(now)).toList();
	}

	@Override
	public Optional<Instant> findNextEnd() {
		return published().flatMap(notice -> notice.getEndsAt().stream()).min(Comparator.naturalOrder());
	}

	private Stream<PublicNotice> published() {
		return shelf.all().filter(notice -> notice.getStatus() == NoticeStatus.PUBLISHED);
	}

	@Override
	public PublicNotice save(PublicNotice notice) {
		return shelf.put(notice.getId(), notice);
	}

}
