package org.minsheng.memory;

import java.util.List;
import java.util.Optional;

import org.minsheng.notice.NoticeId;
import org.minsheng.notice.Objection;
import org.minsheng.notice.ObjectionId;
import org.minsheng.notice.Objections;

class InMemoryObjections implements Objections {

	private final Shelf<ObjectionId, Objection> shelf = new Shelf<>();

	@Override
	public Optional<Objection> findById(ObjectionId id) {
		return shelf.find(id);
	}

	@Override
	public List<Objection> findByNotice(NoticeId notice) {
		return shelf.all().filter(objection -> objection.getNotice().equals(notice)).toList();
	}

	@Override
	public Objection save(Objection objection) {
		return shelf.put(objection.getId(), objection);
	}

}
