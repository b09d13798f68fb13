package org.minsheng.bench;

import java.util.List;
import java.util.Optional;

public interface Benches {

	Optional<Bench> findById(BenchId id);

	List<Bench> findByDonor(DonorId donor);

	List<BenchSummary> on(String street);

	Bench save(Bench bench);

}
