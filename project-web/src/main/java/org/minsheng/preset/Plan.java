package org.minsheng.preset;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.minsheng.budget.FundSource;
import org.minsheng.category.ProjectType;
import org.minsheng.deliberation.Party;
import org.minsheng.delivery.Procurement;
import org.minsheng.member.Role;
import org.minsheng.organisation.Scope;
import org.minsheng.organisation.SelectionLevel;

/** What a {@code preset.yaml} lays down, as far as the model has a place for it. */
record Plan(Start clock, Place district, @Nullable List<Place> offices, SelectionLevel selectingLevel, Wording terms,
		List<Budget> budgetYears, Rules rules, List<BatchPlan> batches, BatchPlan nextBatch, List<Account> accounts) {

	record Start(OffsetDateTime start) {
	}

	record Place(String code, String name, @Nullable String projectPrefix) {
	}

	record Wording(String district, String office, String community, String station, String goods) {
	}

	record Budget(int year, String documentNumber, LocalDate confirmedOn, List<Source> sources) {
	}

	record Source(FundSource.Kind kind, long amountYuan) {
	}

	record Rules(LocalDate effectiveFrom, Map<ProjectType, Long> capYuan, MeetingPlan meeting, NoticePlan notice, RequestPlan request,
			PoolPlan pool, FastTrackPlan fastTrack, ProcurementPlan procurement, PaymentPlan payment, AuditPlan audit,
			RatingPlan rating) {
	}

	record MeetingPlan(int noticeLeadDays, String quorum, Map<Party, Integer> members) {
	}

	record NoticePlan(int candidateWorkingDays) {
	}

	record RequestPlan(int replyWorkingDays, int needInfoDays) {
	}

	record PoolPlan(int years) {
	}

	record FastTrackPlan(long capYuan) {
	}

	record ProcurementPlan(List<Band> bands) {
	}

	/**
	 * @param upToYuan absent in the last band
	 */
	record Band(@Nullable Long upToYuan, Procurement.Method method) {
	}

	record PaymentPlan(int advancePercent, int acceptancePercentCap, int retentionPercent, int defectDays) {
	}

	record AuditPlan(long worksAboveYuan) {
	}

	record RatingPlan(int openDays) {
	}

	/**
	 * @param ref by which the projects name it; absent for the batch that is left to visitors
	 * @param approvedOn absent likewise
	 */
	record BatchPlan(@Nullable String ref, int year, LocalDate openedOn, LocalDate cutOffOn, @Nullable LocalDate approvedOn,
			long ceilingYuan) {
	}

	record Account(String username, Role role, Scope scope, String display) {
	}

	BatchPlan batch(String ref) {
		return batches.stream().filter(batch -> ref.equals(batch.ref())).findFirst().orElseThrow();
	}

	/** How a supplier of what costs the given yuan is found. */
	Procurement.Method methodFor(long yuan) {
		return rules.procurement()
			.bands()
			.stream()
			.filter(band -> band.upToYuan() == null || yuan <= band.upToYuan())
			.findFirst()
			.map(Band::method)
			.orElseThrow();
	}

	/** The prefix of the codes of what the whole district owns. */
	Optional<String> districtPrefix() {
		return Optional.ofNullable(district.projectPrefix());
	}

}
