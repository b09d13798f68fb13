package org.minsheng.organisation.jpa;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import org.minsheng.organisation.ProgrammeRules;
import org.minsheng.organisation.Rulebook;
import org.minsheng.organisation.RulesId;
import org.minsheng.organisation.Scope;

interface JpaRulebook extends Rulebook, Repository<ProgrammeRules, RulesId> {

	@Override
	default ProgrammeRules inForce(Scope place, LocalDate day) {
		return latest(RulesId.key(place), day).or(() -> latest(place.district(), day)).orElseThrow();
	}

	@Query("select r from ProgrammeRules r where r.id.scope = :scope and r.id.from <= :day order by r.id.from desc limit 1")
	Optional<ProgrammeRules> latest(String scope, LocalDate day);

}
