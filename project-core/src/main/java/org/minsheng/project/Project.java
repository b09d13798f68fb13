package org.minsheng.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.minsheng.category.ProjectType;
import org.minsheng.category.Provenance;
import org.minsheng.category.Theme;
import org.minsheng.category.Urgency;
import org.minsheng.money.Money;
import org.minsheng.organisation.Scope;
import org.minsheng.process.Movable;
import org.minsheng.proposal.ProposalId;
import org.minsheng.trail.Subject;

/**
 * A micro-livelihood project (民生微实事项目): identity, place, status and amounts. What happens at each step is kept by
 * that step's own aggregate, which refers to the project by its id.
 */
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class Project implements Movable<ProjectStatus, ProjectMove> {

	private ProjectId id;

	/** Office, year and number, such as KC2016-037; stands in the address of the public page. */
	private String code;

	private int year;

	private Scope scope;

	private Description description;

	private ProjectType type;

	private Theme theme;

	private Urgency urgency;

	private Beneficiaries beneficiaries;

	private List<CostLine> costs = new ArrayList<>();

	private Set<ProposalId> origins = new HashSet<>();

	/** By which the office made it in many communities at once (R35). */
	private @Nullable TemplateId template;

	private Provenance provenance;

	private ProjectStatus status;

	private Instant since;

	/** The sum of the cost lines. */
	private Money estimate;

	/** Settled by the meeting (R18); a draft that came back is deliberated anew. */
	private @Nullable Money agreed;

	/** Approved by the leading group. */
	private @Nullable Money approved;

	/** Of the contract with its variations. */
	private @Nullable Money contracted;

	private @Nullable Money settled;

	/** Last day in the reserve pool (R22). */
	private @Nullable LocalDate pooledUntil;

	/** Whether the urgent route was taken, so that a notice is owed before closing (R44). */
	private boolean fastTrack;

	private @Nullable Integer version;

	static Project drafted(String code, Scope community, Draft draft, Set<ProposalId> origins, Instant at) {
		var project = new Project();
		project.id = ProjectId.random();
		project.code = code;
		project.year = draft.year();
		project.scope = community;
		project.origins.addAll(origins);
		project.provenance = draft.provenance();
		project.status = ProjectStatus.DRAFT;
		project.since = at;
		project.describe(draft);
		return project;
	}

	/** A service that the office makes in many communities at once has no request of its own. */
	static Project ofTemplate(TemplateId template, String code, Scope community, Draft draft, Instant at) {
		var project = drafted(code, community, draft, Set.of(), at);
		project.template = template;
		return project;
	}

	/** Takes over what the draft says of the work, its kind, whom it serves and what it costs. */
	void describe(Draft draft) {
		require(ProjectStatus.DRAFT);
		description = draft.description();
		type = draft.type();
		theme = draft.theme();
		urgency = draft.urgency();
		beneficiaries = draft.beneficiaries();
		costs.clear();
		costs.addAll(draft.costs());
		estimate = draft.estimate();
	}

	@Override
	public void take(ProjectMove move) {
		status = move.leadFrom(status);
		fastTrack = fastTrack || move == ProjectMove.FAST_TRACK;
		agreed = status == ProjectStatus.DRAFT ? null : agreed;
	}

	void movedAt(Instant at) {
		since = at;
	}

	/** The meeting settles the money before anything is published (R18). */
	public void agreeOn(Money amount) {
		require(ProjectStatus.IN_DELIBERATION);
		agreed = amount;
	}

	/** The leading group may approve less than was agreed, never more. */
	public void approveFor(Money amount) {
		require(ProjectStatus.IN_BATCH);
		if (amount.isMoreThan(priceBeforeApproval())) {
			throw ProjectRefusal.MORE_THAN_AGREED.refusal(amount, priceBeforeApproval()).asException();
		}
		approved = amount;
	}

	/** A contract stays within what was approved. */
	public void contractFor(Money amount) {
		require(ProjectStatus.CONTRACTED, ProjectStatus.IN_PROGRESS);
		var limit = getApproved().orElse(Money.ZERO);
		if (amount.isMoreThan(limit)) {
			throw ProjectRefusal.MORE_THAN_APPROVED.refusal(amount, limit).asException();
		}
		contracted = amount;
	}

	/** The settlement stays within the contract and its variations. */
	public void settleAt(Money amount) {
		require(ProjectStatus.SETTLED, ProjectStatus.TERMINATED);
		var limit = getContracted().orElse(Money.ZERO);
		if (amount.isMoreThan(limit)) {
			throw ProjectRefusal.MORE_THAN_CONTRACT.refusal(amount, limit).asException();
		}
		settled = amount;
	}

	/** The first time counts: being recalled and pooled again gives no more years. */
	public void keepInPoolUntil(LocalDate lastDay) {
		require(ProjectStatus.POOLED);
		pooledUntil = pooledUntil == null ? lastDay : pooledUntil;
	}

	/** What the project is taken to cost before the leading group has spoken: the agreed amount, else the estimate. */
	public Money priceBeforeApproval() {
		return getAgreed().orElse(estimate);
	}

	public Optional<Money> getAgreed() {
		return Optional.ofNullable(agreed);
	}

	public Optional<Money> getApproved() {
		return Optional.ofNullable(approved);
	}

	public Optional<Money> getContracted() {
		return Optional.ofNullable(contracted);
	}

	public Optional<Money> getSettled() {
		return Optional.ofNullable(settled);
	}

	@Override
	public Subject subject() {
		return new Subject(Subject.Kind.PROJECT, id.value().toString());
	}

	private void require(ProjectStatus... expected) {
		if (!Set.of(expected).contains(status)) {
			throw new IllegalStateException("Not for a project that is " + status);
		}
	}

}
