package org.minsheng.memory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

import org.minsheng.organisation.ProgrammeRules;
import org.minsheng.organisation.Rulebook;
import org.minsheng.organisation.RulesId;
import org.minsheng.organisation.Scope;

class InMemoryRulebook implements Rulebook {

	private final Shelf<RulesId, ProgrammeRules> shelf = new Shelf<>();

	@Override
	public ProgrammeRules inForce(Scope place, LocalDate day) {
		return latest(RulesId.key(place), day).or(() -> latest(place.district(), day)).orElseThrow();
	}

	private Optional<ProgrammeRules> latest(String scope, LocalDate day) {
		return shelf.all()
			.filter(rules -> rules.getId().scope().equals(scope) && !rules.getId().from().isAfter(day))
			.max(Comparator.comparing(rules -> rules.getId().from()));
	}

	@Override
	public void save(ProgrammeRules rules) {
		shelf.put(rules.getId(), rules);
	}

}
