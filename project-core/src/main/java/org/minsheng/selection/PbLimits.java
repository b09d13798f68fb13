package org.minsheng.selection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.minsheng.money.Money;
import org.minsheng.selection.PbFault.Reason;

/**
 * Constraints among the keys of a file, for which Pabulib has no names: {@code floor_community_a;60000} (at least so much
 * for community a, floors in their order), {@code ceiling_type_WORKS;90000} (at most so much), and {@code only_one_of_1;3,5}
 * (of projects 3 and 5 only one may win).
 */
public final class PbLimits {

	private static final String FLOOR = "floor_";

	private static final String CEILING = "ceiling_";

	private static final String ONLY_ONE = "only_one_of_";

	private final Map<Label, Money> floors = new LinkedHashMap<>();

	private final Map<Label, Money> ceilings = new LinkedHashMap<>();

	private final List<Set<String>> exclusive = new ArrayList<>();

	PbLimits() {}

	/** The keys and values that say the constraints; who is withdrawn is said by the price. */
	public static Map<String, String> keys(Constraints constraints) {
		var keys = new LinkedHashMap<String, String>();
		for (var limit : constraints.limits()) {
			limit.floor().ifPresent(floor -> keys.put(FLOOR + named(limit.label()), PbExport.plain(floor)));
			limit.ceiling().ifPresent(ceiling -> keys.put(CEILING + named(limit.label()), PbExport.plain(ceiling)));
		}
		for (var set : constraints.exclusive())
			keys.put(ONLY_ONE + (keys.keySet().stream().filter(key -> key.startsWith(ONLY_ONE)).count() + 1),
					String.join(",", set.stream().sorted().toList()));
		return keys;
	}

	private static String named(Label label) {
		return label.kind() + "_" + label.value();
	}

	/** Takes a line of the file if it says a constraint. */
	void take(PbRow row, String key, String value) {
		if (key.startsWith(FLOOR)) put(floors, FLOOR, row, key, value);
		else if (key.startsWith(CEILING)) put(ceilings, CEILING, row, key, value);
		else if (key.startsWith(ONLY_ONE)) exclusive.add(Set.copyOf(Stream.of(value.split(",")).map(String::strip).distinct().toList()));
	}

	private void put(Map<Label, Money> limits, String prefix, PbRow row, String key, String value) {
		var parts = key.substring(prefix.length()).split("_", 2);
		if (parts.length < 2) return;
		var label = new Label(parts[0], parts[1]);
		limits.putIfAbsent(label, PbNumbers.money(row, value, key));
		if (isMore(floors.get(label), ceilings.get(label))) throw row.fault(Reason.FLOOR_ABOVE_CEILING, key);
	}

	private static boolean isMore(@Nullable Money floor, @Nullable Money ceiling) {
		return floor != null && ceiling != null && floor.isMoreThan(ceiling);
	}

	Constraints constraints() {
		var labels = new LinkedHashSet<>(floors.keySet());
		labels.addAll(ceilings.keySet());
		var limits = labels.stream()
			.map(label -> new Limit(label, Optional.ofNullable(floors.get(label)), Optional.ofNullable(ceilings.get(label))))
			.toList();
		return new Constraints(limits, exclusive, Set.of());
	}

}
