package org.minsheng.preset;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what is wrong with the preset in place of a stack trace. */
class PresetTroubleAnalyzer extends AbstractFailureAnalyzer<PresetTrouble> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, PresetTrouble trouble) {
		return new FailureAnalysis(trouble.getMessage(), trouble.getRemedy(), trouble);
	}

}
