package org.minsheng;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says on one line of standard error why the application did not start, and what to do. */
class OneLineReporter implements FailureAnalysisReporter {

	@Override
	public void report(FailureAnalysis analysis) {
		var line = analysis.getDescription() + (analysis.getAction() == null ? "" : " " + analysis.getAction());
		System.err.println(line.replaceAll("\\s*\\R\\s*", " ").strip());
	}

}
