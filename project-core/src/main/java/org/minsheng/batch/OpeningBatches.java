package org.minsheng.batch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;
import org.minsheng.budget.BudgetRefusal;
import org.minsheng.member.Actor;
import org.minsheng.member.Role;
import org.minsheng.money.Money;
import org.minsheng.organisation.Deadlines;
import org.minsheng.organisation.Scope;
import org.minsheng.process.Moving;
import org.minsheng.process.Note;

/** 社会事务办 opens a batch for a year, with a day until which communities report and a ceiling. */
@UseCase
@RequiredArgsConstructor
public class OpeningBatches {

	private final Batches batches;

	private final Moving moving;

	/**
	 * @param codePrefix of the office or district, such as KC
	 * @param selecting the office or district that selects
	 */
	public Batch open(String codePrefix, Scope selecting, int year, LocalDate cutOff, Money ceiling, Actor actor,
			Instant at) {
		actor.require(Set.of(Role.SOCIAL_AFFAIRS), selecting);
		if (cutOff.isBefore(Deadlines.day(at))) {
			throw BatchRefusal.CUT_OFF_OVER.refusal(cutOff, Deadlines.day(at)).asException();
		}
		if (Math.abs(year - Deadlines.day(at).getYear()) > 1) {
			throw BudgetRefusal.YEAR_OUT_OF_REACH.refusal(year).asException();
		}
		int number = batches.countByScopeAndYear(selecting, year) + 1;
		var batch = Batch.opened(codePrefix + year + "-B" + number, selecting, year, number, cutOff, ceiling);
		batches.save(batch);
		moving.began(batch, "OPEN", Role.SOCIAL_AFFAIRS, actor, Note.detail(cutOff.toString()), at);
		return batch;
	}

}
