package org.minsheng.organisation.jpa;

import java.time.LocalDate;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;

import org.minsheng.jpa.UnitMemory;
import org.minsheng.organisation.ProgrammeRules;
import org.minsheng.organisation.Rulebook;
import org.minsheng.organisation.RulesId;
import org.minsheng.organisation.Scope;

/** Asks once in a unit of work for the rules of a place and day: many small rules of one move look them up. */
@Component
@RequiredArgsConstructor
class JpaRulebook implements Rulebook {

	private final Stored stored;

	/** Whose rules were asked for. */
	private record Question(String place, LocalDate day) {
	}

	@Override
	public ProgrammeRules inForce(Scope place, LocalDate day) {
		var own = RulesId.key(place);
		return UnitMemory.recall(new Question(own, day),
				() -> stored.latest(own, day).or(() -> stored.latest(place.district(), day)).orElseThrow());
	}

	@Override
	public void save(ProgrammeRules rules) {
		stored.save(rules);
		UnitMemory.forget(Question.class);
	}

	interface Stored extends Repository<ProgrammeRules, RulesId> {

		@Query("select r from ProgrammeRules r where r.id.scope = :scope and r.id.from <= :day order by r.id.from desc limit 1")
		Optional<ProgrammeRules> latest(String scope, LocalDate day);

		ProgrammeRules save(ProgrammeRules rules);

	}

}
