package org.minsheng.desk.web;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

import org.minsheng.desk.QueueFilter;
import org.minsheng.desk.WorkItem.Kind;
import org.minsheng.organisation.Community;
import org.minsheng.organisation.CommunityId;
import org.minsheng.organisation.Organisation;
import org.minsheng.page.Typed;

/**
 * What somebody asks of the queue, as it stands in the address.
 *
 * @param pile a kind and a state such as PROPOSAL.SUBMITTED, or late
 */
record DeskQuestion(@Nullable String pile, @Nullable Kind kind, @Nullable String community, @Nullable String late,
		@Nullable String q) {

	static final String LATE = "late";

	DeskQuestion {
		pile = Typed.orNull(pile);
		community = Typed.orNull(community);
		late = Typed.orNull(late);
		q = Typed.orNull(q);
	}

	static DeskQuestion all() {
		return new DeskQuestion(null, null, null, null, null);
	}

	public boolean isAll() {
		return equals(all());
	}

	DeskQuestion ofPile(@Nullable String other) {
		return new DeskQuestion(other, null, community, null, q);
	}

	boolean isOverdue() {
		return late != null || LATE.equals(pile);
	}

	/** A pile that names no kind asks for nothing in particular. */
	QueueFilter filter(Organisation organisation) {
		var place = Optional.ofNullable(community)
			.flatMap(code -> organisation.community(new CommunityId(code)))
			.map(Community::scope)
			.orElse(null);
		var parts = pile == null || !pile.contains(".") ? new String[0] : pile.split("\\.", 2);
		var ofPile = parts.length == 0 ? null : kindOf(parts[0]);
		return new QueueFilter(ofPile == null ? kind : ofPile, ofPile == null ? null : parts[1], place, isOverdue(), q);
	}

	/** What follows the question mark in the address. */
	public String query() {
		var address = UriComponentsBuilder.newInstance();
		put(address, "pile", pile);
		put(address, "kind", kind == null ? null : kind.name());
		put(address, "community", community);
		put(address, "late", late);
		put(address, "q", q);
		return Optional.ofNullable(address.encode().build().getQuery()).orElse("");
	}

	private static void put(UriComponentsBuilder address, String name, @Nullable String value) {
		if (value != null) {
			address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
		}
	}

	private static @Nullable Kind kindOf(String name) {
		return Stream.of(Kind.values()).filter(kind -> kind.name().equals(name)).findFirst().orElse(null);
	}

}
