package org.minsheng.disclosure.web;

import java.util.List;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.minsheng.disclosure.ProjectRecord;
import org.minsheng.disclosure.ProjectRecord.MeetingResult;
import org.minsheng.disclosure.ProjectRecord.NoticeResult;
import org.minsheng.disclosure.ProjectRecord.Origin;
import org.minsheng.money.Money;
import org.minsheng.page.Words;

/** The three disclosures of a project (三公开, R29): what is open, and what is still missing. */
@Component
@RequiredArgsConstructor
class Disclosures {

	private final Words words;

	/** One of the three. */
	record Sheet(String key, List<Item> items) {
	}

	/** One thing to disclose; present once there is something to read. */
	record Item(String label, boolean present, @Nullable String text, @Nullable String href) {
	}

	List<Sheet> of(ProjectRecord record) {
		return List.of(new Sheet("decision", decision(record)), new Sheet("process", process(record)),
				new Sheet("result", result(record)));
	}

	private List<Item> decision(ProjectRecord record) {
		var meeting = last(record.meetings().stream().filter(MeetingResult::confirmed).toList());
		var notice = last(record.notices());
		var batch = Optional.ofNullable(record.batch());
		var supporters = record.origins().stream().mapToInt(Origin::supporters).sum();
		var merged = record.origins().stream().mapToInt(Origin::merged).sum();
		return List.of(
				item("origin", Optional.of(words.of("disclosure.origin.text",
						String.valueOf(record.origins().size() + merged), String.valueOf(supporters)))),
				item("meeting", meeting.map(this::votes), meeting.map(one -> "/meetings/" + one.code())),
				item("notice", notice.map(this::period), notice.map(one -> "/notices/" + one.code())),
				item("batch", batch.map(one -> words.of("batch.name", String.valueOf(one.year()), String.valueOf(one.number()))),
						batch.map(one -> "/batches/" + one.code())),
				item("approved", record.project().getApproved().map(words::yuan)));
	}

	private List<Item> process(ProjectRecord record) {
		var work = record.work();
		var contract = Optional.ofNullable(work.contract());
		return List.of(item("contract", contract.map(one -> one.supplier() + "，" + words.yuan(one.sum()))),
				item("period", Optional.ofNullable(work.startedOn())
					.map(start -> words.of("disclosure.period.text", start, contract.orElseThrow().dueOn()))),
				item("progress", Optional.of(work.percentDone()).filter(done -> done > 0).map(done -> done + "%")),
				item("photos", Optional.of(work.photos())
					.filter(photos -> !photos.isEmpty())
					.map(photos -> words.of("disclosure.photos.text", String.valueOf(photos.size())))));
	}

	private List<Item> result(ProjectRecord record) {
		var result = record.result();
		var handover = Optional.ofNullable(result.handover());
		return List.of(
				item("acceptance", Optional.ofNullable(result.acceptance())
					.map(one -> words.of("disclosure.acceptance." + one.passed(), one.on()))),
				item("use", handover.map(one -> words.of("disclosure.use.text", one.inUseOn(), one.maintenanceOwner()))),
				item("settled", record.project().getSettled().map(words::yuan)),
				item("paid", Optional.of(result.paid()).filter(paid -> !paid.isZero()).map((Money paid) -> words.yuan(paid))),
				item("rating", Optional.of(result.ratings())
					.filter(ratings -> !ratings.isEmpty())
					.map(ratings -> words.of("disclosure.rating.text", share(result.goodRatings(), ratings.size()),
							String.valueOf(ratings.size())))));
	}

	private String votes(MeetingResult meeting) {
		var count = meeting.count();
		return count == null
				? ""
				: words.of("disclosure.meeting.text", String.valueOf(meeting.eligible()),
						String.valueOf(meeting.present()), String.valueOf(count.yes()), String.valueOf(count.no()),
						String.valueOf(count.abstain()));
	}

	private String period(NoticeResult notice) {
		return words.of("disclosure.notice.text", words.date(notice.publishedAt()), words.lastDay(notice.endsAt()),
				String.valueOf(notice.objections()));
	}

	/** Whole per cent, rounded half-up. */
	static String share(int part, int whole) {
		return (200 * part + whole) / (2 * whole) + "%";
	}

	private Item item(String key, Optional<String> text) {
		return item(key, text, Optional.empty());
	}

	private Item item(String key, Optional<String> text, Optional<String> href) {
		return new Item(words.of("disclosure.item." + key), text.isPresent(), text.orElse(null), href.orElse(null));
	}

	private static <T> Optional<T> last(List<T> list) {
		return list.isEmpty() ? Optional.empty() : Optional.of(list.get(list.size() - 1));
	}

}
