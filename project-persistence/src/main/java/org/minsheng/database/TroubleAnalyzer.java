package org.minsheng.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what is wrong with the embedded database in place of a stack trace. */
class TroubleAnalyzer extends AbstractFailureAnalyzer<Trouble> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, Trouble trouble) {
		return new FailureAnalysis(trouble.getMessage(), trouble.getRemedy(), trouble);
	}

}
