package org.minsheng.selection;

import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a rule takes on a city's ballots, apart from reading them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SelectionBenchmark {

	@Param({ "Netherlands_Assen_2024", "Poland_Wieliczka_2023_Green_Budget", "Poland_Warszawa_2020_Bialoleka", "Poland_Lodz_2022" })
	public String file;

	@Param({ "greedy", "mes-add1", "mes-iter1", "best-value" })
	public String rule;

	private Election election;

	private Selection selection;

	@Setup
	public void read() {
		election = Pabulib.election(file + ".pb").election();
		selection = Selection.by(Rule.named(rule).orElseThrow());
	}

	@Benchmark
	public Outcome select() {
		return selection.of(election);
	}

}
