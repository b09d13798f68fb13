package org.minsheng.selection;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long reading a city's ballots from a file takes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingBenchmark {

	@Param({ "Poland_Wieliczka_2023_Green_Budget", "Poland_Lodz_2022", "Poland_Wroclaw_2015_150_-_500" })
	public String file;

	@Benchmark
	public PbElection read() throws IOException {
		try (var in = Files.newInputStream(Pabulib.folder().resolve(file + ".pb"))) {
			return PbElection.read(in);
		}
	}

}
