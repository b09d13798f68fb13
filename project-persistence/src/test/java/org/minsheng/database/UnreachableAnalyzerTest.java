package org.minsheng.database;

import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;

import static org.assertj.core.api.Assertions.assertThat;

class UnreachableAnalyzerTest {

	private final UnreachableAnalyzer analyzer = new UnreachableAnalyzer();

	@Test
	void saysWhatTheDatabaseSaid() {
		assertThat(analyzer.analyze(causedBy("28P01"))).extracting(FailureAnalysis::getDescription)
			.asString()
			.contains("无法连接数据库：no entry", "The database cannot be reached: no entry");
	}

	@Test
	void leavesOtherFailuresToOthers() {
		assertThat(analyzer.analyze(causedBy("23505"))).isNull();
	}

	private static Exception causedBy(String state) {
		return new IllegalStateException(new SQLException("no entry", state));
	}

}
