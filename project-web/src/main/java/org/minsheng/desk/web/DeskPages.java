package org.minsheng.desk.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.minsheng.desk.WorkItem;
import org.minsheng.desk.WorkQueue;
import org.minsheng.desk.web.DeskPage.Pile;
import org.minsheng.desk.web.DeskPage.Post;
import org.minsheng.desk.web.DeskPage.Row;
import org.minsheng.member.Actor;
import org.minsheng.member.Grant;
import org.minsheng.organisation.DistrictId;
import org.minsheng.organisation.Holidays;
import org.minsheng.organisation.OfficeId;
import org.minsheng.organisation.Organisation;
import org.minsheng.organisation.Scope;
import org.minsheng.page.Countdown;
import org.minsheng.page.Words;

/** Lays the desk: the queue in piles, the most urgent on top. */
@Component
@RequiredArgsConstructor
class DeskPages {

	private static final String LATE = "late";

	private final WorkQueue queue;

	private final Organisation organisation;

	private final Holidays holidays;

	private final Words words;

	private final Clock clock;

	/** The whole queue, or only the pile asked for. */
	DeskPage of(Actor actor, @Nullable String pile) {
		var items = queue.of(actor);
		var countdown = new Countdown(holidays.calendar(), clock.instant());
		var rows = items.stream().map(item -> row(item, countdown)).toList();
		var shown = rows.stream().filter(row -> isIn(row, pile)).toList();
		return new DeskPage(posts(actor), rows.size(), (int) rows.stream().filter(this::isLate).count(),
				piles(rows, pile), shown);
	}

	private List<Post> posts(Actor actor) {
		return actor.grants()
			.stream()
			.filter(grant -> grant.role().isStaff())
			.map(this::post)
			.distinct()
			.toList();
	}

	private Post post(Grant grant) {
		return new Post(words.say(grant.role()), name(grant.scope()));
	}

	private String name(Scope scope) {
		if (scope.isCommunity()) {
			return organisation.community(scope.communityId()).orElseThrow().getName();
		}
		return scope.office() == null
				? organisation.district(new DistrictId(scope.district())).orElseThrow().getName()
				: organisation.office(new OfficeId(scope.office())).orElseThrow().getName();
	}

	private Row row(WorkItem item, Countdown countdown) {
		var due = item.due();
		return new Row(item, words.of("desk.pile." + key(item)), Addresses.of(item),
				due == null ? null : countdown.until(due));
	}

	private List<Pile> piles(List<Row> rows, @Nullable String asked) {
		var piles = new ArrayList<Pile>();
		piles.add(new Pile(words.of("desk.pile.all"), rows.size(), "/desk", asked == null, false));
		int late = (int) rows.stream().filter(this::isLate).count();
		if (late > 0) {
			piles.add(pile(LATE, late, asked, true));
		}
		rows.stream()
			.sorted((one, other) -> one.item().kind().compareTo(other.item().kind()))
			.collect(Collectors.groupingBy(row -> key(row.item()), LinkedHashMap::new, Collectors.counting()))
			.forEach((key, count) -> piles.add(pile(key, count.intValue(), asked, false)));
		return piles;
	}

	private Pile pile(String key, int count, @Nullable String asked, boolean late) {
		return new Pile(words.of("desk.pile." + key), count, "/desk?pile=" + key, key.equals(asked), late);
	}

	private boolean isIn(Row row, @Nullable String pile) {
		return pile == null || pile.equals(key(row.item())) || pile.equals(LATE) && isLate(row);
	}

	private boolean isLate(Row row) {
		return row.item().isLate(clock.instant());
	}

	private static String key(WorkItem item) {
		return item.kind() + "." + item.state();
	}

}
