package org.minsheng;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in both languages that the port is taken, and what to do; it goes before Spring Boot's own words. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortInUseAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, PortInUseException cause) {
		return new FailureAnalysis(
				"端口 %1$d 已被占用。 | Port %1$d is already in use.".formatted(cause.getPort()),
				"请停止占用它的程序，或用 --server.port=端口 另选端口。 | Stop what uses it, or choose another port with --server.port=PORT.",
				cause);
	}

}
