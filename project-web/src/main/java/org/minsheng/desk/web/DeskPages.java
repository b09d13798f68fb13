package org.minsheng.desk.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.minsheng.desk.SavedViews;
import org.minsheng.desk.WorkItem;
import org.minsheng.desk.WorkItem.Kind;
import org.minsheng.desk.WorkQueue;
import org.minsheng.desk.web.DeskPage.Pile;
import org.minsheng.desk.web.DeskPage.Row;
import org.minsheng.member.Actor;
import org.minsheng.member.Role;
import org.minsheng.organisation.Community;
import org.minsheng.organisation.Holidays;
import org.minsheng.organisation.Organisation;
import org.minsheng.page.Choice;
import org.minsheng.page.Countdown;
import org.minsheng.page.Select;
import org.minsheng.page.Words;

/** Lays the desk: the queue in piles, the most urgent on top. */
@Component
@RequiredArgsConstructor
class DeskPages {

	private static final Set<String> BULKY = Set.of("PROPOSAL.SUBMITTED", "PROPOSAL.ACCEPTED");

	private final WorkQueue queue;

	private final SavedViews views;

	private final Posts posts;

	private final Organisation organisation;

	private final Holidays holidays;

	private final Words words;

	private final Clock clock;

	/** The whole queue, or only what is asked for. */
	DeskPage of(Actor actor, DeskQuestion question) {
		var now = clock.instant();
		var found = queue.of(actor, question.filter(organisation), now);
		var countdown = new Countdown(holidays.calendar(), now);
		var sorts = actor.grants().stream().anyMatch(grant -> grant.role() == Role.COMMUNITY_STATION);
		var rows = found.items().stream().map(item -> row(item, countdown, sorts)).toList();
		int count = found.piles().stream().mapToInt(org.minsheng.desk.Pile::count).sum();
		int late = found.piles().stream().mapToInt(org.minsheng.desk.Pile::late).sum();
		return new DeskPage(posts.of(actor), question, count, late, asked(found.piles(), question),
				piles(found.piles(), count, late, question), views.of(actor.member()), selects(actor, question), rows);
	}

	private int asked(List<org.minsheng.desk.Pile> piles, DeskQuestion question) {
		var filter = question.filter(organisation);
		return piles.stream()
			.filter(pile -> filter.kind() == null || filter.kind() == pile.kind())
			.filter(pile -> filter.state() == null || filter.state().equals(pile.state()))
			.mapToInt(filter.overdue() ? org.minsheng.desk.Pile::late : org.minsheng.desk.Pile::count)
			.sum();
	}

	private Row row(WorkItem item, Countdown countdown, boolean sorts) {
		var due = item.due();
		var key = key(item.kind(), item.state());
		return new Row(item, words.of("desk.pile." + key), Addresses.of(item), due == null ? null : countdown.until(due),
				sorts && BULKY.contains(key));
	}

	private List<Pile> piles(List<org.minsheng.desk.Pile> counts, int count, int late, DeskQuestion question) {
		var piles = new ArrayList<Pile>();
		piles.add(pile("all", null, count, question, false));
		if (late > 0) {
			piles.add(pile(DeskQuestion.LATE, DeskQuestion.LATE, late, question, true));
		}
		Stream.of(Kind.values())
			.flatMap(kind -> counts.stream().filter(pile -> pile.kind() == kind))
			.map(pile -> pile(key(pile.kind(), pile.state()), key(pile.kind(), pile.state()), pile.count(), question, false))
			.forEach(piles::add);
		return piles;
	}

	private Pile pile(String key, @Nullable String asked, int count, DeskQuestion question, boolean late) {
		var other = question.ofPile(asked);
		var query = other.query();
		return new Pile(words.of("desk.pile." + key), count, query.isEmpty() ? "/desk" : "/desk?" + query,
				other.equals(question), late);
	}

	private List<Select> selects(Actor actor, DeskQuestion question) {
		var kinds = Stream.of(Kind.values()).map(kind -> new Choice(kind.name(), words.of("desk.kind." + kind))).toList();
		var kind = new Select("kind", words.of("desk.filter.kind"), question.kind() == null ? null : question.kind().name(),
				kinds);
		var late = new Select("late", words.of("desk.item.due"), question.isOverdue() ? "yes" : null,
				List.of(new Choice("yes", words.of("desk.pile.late"))));
		var places = communities(actor);
		return places.size() < 2
				? List.of(kind, late)
				: List.of(kind, new Select("community", words.of("desk.community"), question.community(), places), late);
	}

	private List<Choice> communities(Actor actor) {
		return organisation.communities()
			.stream()
			.filter(community -> actor.isStaffOf(community.scope()))
			.map(DeskPages::choice)
			.toList();
	}

	private static Choice choice(Community community) {
		return new Choice(community.getId().value(), community.getName());
	}

	private static String key(Kind kind, String state) {
		return kind + "." + state;
	}

}
