package org.minsheng.batch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.minsheng.Refusal;
import org.minsheng.member.MemberId;
import org.minsheng.money.Money;
import org.minsheng.organisation.Scope;
import org.minsheng.process.Movable;
import org.minsheng.project.ProjectId;
import org.minsheng.trail.Subject;

/** A batch (批次) of one year's projects, balanced item by item and approved as a whole. */
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class Batch implements Movable<BatchStatus, BatchMove> {

	private BatchId id;

	private String code;

	private Scope scope;

	private int year;

	private int number;

	private LocalDate cutOff;

	private Money ceiling;

	private BatchStatus status;

	private List<BatchItem> items = new ArrayList<>();

	/** Who froze the list; somebody else approves it. */
	private @Nullable MemberId frozenBy;

	private @Nullable Instant approvedAt;

	private @Nullable Integer version;

	static Batch opened(String code, Scope scope, int year, int number, LocalDate cutOff, Money ceiling) {
		var batch = new Batch();
		batch.id = new BatchId(UUID.randomUUID());
		batch.code = code;
		batch.scope = scope;
		batch.year = year;
		batch.number = number;
		batch.cutOff = cutOff;
		batch.ceiling = ceiling;
		batch.status = BatchStatus.OPEN;
		return batch;
	}

	@Override
	public void take(BatchMove move) {
		status = move.leadFrom(status);
	}

	void record(BatchItem item) {
		if (status != BatchStatus.BALANCING) {
			throw BatchRefusal.BATCH_NOT_BALANCING.refusal().asException();
		}
		drop(item.project());
		items.add(item);
	}

	void drop(ProjectId project) {
		items.removeIf(item -> item.project().equals(project));
	}

	Optional<Refusal> whyNotFreeze() {
		if (picked().isEmpty()) {
			return Optional.of(BatchRefusal.BATCH_EMPTY.refusal());
		}
		return sum().isMoreThan(ceiling)
				? Optional.of(BatchRefusal.OVER_CEILING.refusal(sum(), ceiling))
				: Optional.empty();
	}

	void frozenBy(MemberId member) {
		frozenBy = member;
	}

	void approvedAt(Instant at) {
		approvedAt = at;
	}

	/** The items picked into the batch. */
	public List<BatchItem> picked() {
		return items.stream().filter(item -> item.verdict() == Verdict.PICKED).toList();
	}

	/** The sum of the picked items. */
	public Money sum() {
		return Money.sum(picked().stream().map(BatchItem::amount).toList());
	}

	/** The sum of the picked items without that project's. */
	Money sumBeside(ProjectId project) {
		return Money.sum(picked().stream().filter(item -> !item.project().equals(project)).map(BatchItem::amount).toList());
	}

	public Optional<BatchItem> itemOf(ProjectId project) {
		return items.stream().filter(item -> item.project().equals(project)).findFirst();
	}

	public Optional<Instant> getApprovedAt() {
		return Optional.ofNullable(approvedAt);
	}

	@Override
	public Subject subject() {
		return new Subject(Subject.Kind.BATCH, id.value().toString());
	}

}
