package org.minsheng.vote.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import org.minsheng.money.Money;
import org.minsheng.organisation.CommunityId;
import org.minsheng.organisation.Organisation;
import org.minsheng.page.Fact;
import org.minsheng.page.Words;
import org.minsheng.selection.Label;
import org.minsheng.selection.Limit;
import org.minsheng.vote.Ballot;
import org.minsheng.vote.ExclusiveGroup;
import org.minsheng.vote.RoundCandidate;
import org.minsheng.vote.RoundLimit;
import org.minsheng.vote.VotingRound;

/** Says the limits of a round; templates reach it as {@code @limitWords}. */
@Component
@RequiredArgsConstructor
public class LimitWords {

	private final Organisation organisation;

	private final RoundSums sums;

	private final Words words;

	/** The group's name: a community, a type, a theme. */
	public String label(Label label) {
		return switch (label.kind()) {
			case "community" -> organisation.community(new CommunityId(label.value())).map(found -> found.getName()).orElse(label.value());
			case "type", "theme" -> Objects.requireNonNullElse(words.ifAny(label.kind() + "." + label.value()), label.value());
			default -> label.value();
		};
	}

	public String limit(VotingRound round, RoundLimit limit) {
		return between(limit.floor() == null ? "" : sums.say(round, limit.floor()),
				limit.ceiling() == null ? "" : sums.say(round, limit.ceiling()));
	}

	private String between(String floor, String ceiling) {
		if (ceiling.isEmpty()) return words.of("vote.limit.floor", floor);
		return floor.isEmpty() ? words.of("vote.limit.ceiling", ceiling) : words.of("vote.limit.both", floor, ceiling);
	}

	public String group(VotingRound round, ExclusiveGroup group) {
		return round.getCandidates()
			.stream()
			.filter(one -> group.projects().contains(one.code()))
			.map(RoundCandidate::title)
			.collect(Collectors.joining(words.of("vote.and")));
	}

	/** All of them for whoever fills in a paper: a sentence each. */
	public List<String> sentences(VotingRound round) {
		var groups = round.getGroups().stream().map(group -> words.of("vote.limits.group", group(round, group)));
		var limits = round.getLimits().stream().map(limit -> words.of("vote.limit.of", label(limit.label()), sums(limit)));
		return Stream.concat(groups, limits).toList();
	}

	private String sums(RoundLimit limit) {
		if (limit.ceiling() == null) return words.of("vote.limits.floor", limit.floor());
		return limit.floor() == null
				? words.of("vote.limits.ceiling", limit.ceiling())
				: words.of("vote.limits.both", limit.floor(), limit.ceiling());
	}

	/** A warning for each group of which more than one is chosen; the ballot is good all the same. */
	List<String> clashes(VotingRound round, Ballot ballot) {
		return round.getGroups()
			.stream()
			.map(group -> group.projects().stream().filter(ballot.choices()::contains).collect(Collectors.joining(",")))
			.map(ExclusiveGroup::new)
			.filter(chosen -> chosen.projects().size() > 1)
			.map(chosen -> words.of("vote.limits.clash", group(round, chosen)))
			.toList();
	}

	/** A floor that the candidates did not allow to fill. */
	String unmet(VotingRound round, Limit limit) {
		return words.of("vote.limit.unmet", label(limit.label()), sums.say(round, limit.floor().orElse(Money.ZERO)));
	}

	/** What was published of them, after the rule. */
	List<Fact> facts(VotingRound round) {
		var facts = new ArrayList<Fact>();
		if (round.getTerms().topUpPercent() > 0)
			facts.add(new Fact(words.of("vote.topUp"), words.of("vote.topUp.text", String.valueOf(round.getTerms().topUpPercent()))));
		for (var limit : round.getLimits())
			facts.add(new Fact(words.of("vote.limit." + limit.kind()), label(limit.label()), limit(round, limit)));
		for (var group : round.getGroups())
			facts.add(new Fact(words.of("vote.group"), group(round, group), words.of("vote.group.text")));
		return facts;
	}

}
