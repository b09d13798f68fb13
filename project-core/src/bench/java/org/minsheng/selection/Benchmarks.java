package org.minsheng.selection;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs every benchmark; the table lands in the build's folder. */
class Benchmarks {

	@Test
	void measure() throws RunnerException {
		var options = new OptionsBuilder().include(System.getProperty("bench", "org.minsheng.*Benchmark"))
			.jvmArgsPrepend("-Dpabulib=" + Pabulib.folder())
			.resultFormat(ResultFormatType.TEXT)
			.result("target/benchmarks.txt")
			.shouldFailOnError(true)
			.build();
		new Runner(options).run();
	}

}
