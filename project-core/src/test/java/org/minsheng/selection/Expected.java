package org.minsheng.selection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.minsheng.money.Money;

/** A reference outcome. */
record Expected(String name, String file, String rule, String step, String json) {

	private static final Pattern NAME = Pattern.compile("(.+)\\.(greedy|greedy-no-skip|mes[a-z0-9-]*)(?:@(\\d+))?\\.json");

	static Expected read(Path path) {
		var name = path.getFileName().toString();
		var parts = NAME.matcher(name);
		if (!parts.matches()) throw new IllegalArgumentException(name);
		try {
			var step = Optional.ofNullable(parts.group(3)).orElse("1");
			return new Expected(name, parts.group(1) + ".pb", parts.group(2), step, Files.readString(path));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	Selection selection(PbElection election) {
		var rule = Rule.named(rule()).orElseThrow();
		if (rule instanceof ByVotes byVotes) return Selection.by(byVotes.from(election.threshold()));
		return Selection.by(((EqualShares) rule).stepping(Money.ofYuan(Long.parseLong(step))));
	}

	Set<String> selected() {
		return ids("selected");
	}

	Set<String> official() {
		return ids("official_selected");
	}

	boolean isOfficial() {
		return json.contains("\"matches_official\": true");
	}

	private Set<String> ids(String key) {
		var ids = new TreeSet<String>();
		var list = Pattern.compile("\"" + key + "\": ?\\[(.*?)]", Pattern.DOTALL).matcher(json);
		if (list.find()) Pattern.compile("\"(.*?)\"").matcher(list.group(1)).results().forEach(hit -> ids.add(hit.group(1)));
		return ids;
	}

	BigDecimal cost() {
		return number("cost").orElseThrow();
	}

	Optional<BigDecimal> endowment() {
		return number("endowment_per_voter");
	}

	private Optional<BigDecimal> number(String key) {
		var found = Pattern.compile("\"" + key + "\": ?([0-9.]+)").matcher(json);
		return found.find() ? Optional.of(new BigDecimal(found.group(1))) : Optional.empty();
	}

}
