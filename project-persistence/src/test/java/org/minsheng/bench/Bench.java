package org.minsheng.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.minsheng.money.Money;

@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class Bench {

	private BenchId id;

	private DonorId donor;

	private Place place;

	private Money price;

	private @Nullable Money repairs;

	private BenchStatus status;

	private List<Plank> planks;

	@Getter(AccessLevel.NONE)
	private @Nullable Inspection inspection;

	private @Nullable Integer version;

	public Bench(BenchId id, DonorId donor, Place place, Money price, List<Plank> planks) {
		this.id = id;
		this.donor = donor;
		this.place = place;
		this.price = price;
		this.planks = new ArrayList<>(planks);
		this.status = BenchStatus.PLANNED;
	}

	public Optional<Inspection> getInspection() {
		return Optional.ofNullable(inspection);
	}

	public void pass(Inspection inspection) {
		this.inspection = inspection;
		this.status = BenchStatus.FINISHED;
	}

	public void add(Plank plank) {
		planks.add(0, plank);
	}

}
