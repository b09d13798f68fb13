package org.minsheng;

import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.PortInUseException;

import static org.assertj.core.api.Assertions.assertThat;

class PortInUseAnalyzerTest {

	@Test
	void saysWhichPortIsTakenAndWhatToDo() {
		var analysis = new PortInUseAnalyzer().analyze(new PortInUseException(8080));
		assertThat(analysis.getDescription()).contains("端口 8080 已被占用", "Port 8080 is already in use");
		assertThat(analysis.getAction()).contains("--server.port=");
	}

}
