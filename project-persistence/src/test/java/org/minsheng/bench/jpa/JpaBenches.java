package org.minsheng.bench.jpa;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import org.minsheng.bench.Bench;
import org.minsheng.bench.BenchId;
import org.minsheng.bench.BenchSummary;
import org.minsheng.bench.Benches;

interface JpaBenches extends Benches, Repository<Bench, BenchId> {

	@Override
	@Query("""
			select new org.minsheng.bench.BenchSummary(b.id, b.place.corner, b.status)
			from Bench b where b.place.street = :street
			order by b.place.corner
			""")
	List<BenchSummary> on(String street);

}
