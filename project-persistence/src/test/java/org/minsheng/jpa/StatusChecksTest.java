package org.minsheng.jpa;

import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.EntityType;

import lombok.RequiredArgsConstructor;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;

import static org.assertj.core.api.Assertions.assertThat;

@PersistenceTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@RequiredArgsConstructor
class StatusChecksTest {

	private static final Pattern LITERAL = Pattern.compile("'(\\w+)'");

	private final EntityManagerFactory unit;

	private final JdbcClient database;

	@Test
	void nameTheStatesOfTheirAggregates() {
		assertThat(checks()).isNotEmpty().isEqualTo(enums());
	}

	private Map<String, Set<String>> checks() {
		return database
			.sql("select conname, pg_get_constraintdef(oid) as check from pg_constraint where conname like '%_status_check'")
			.query((row, index) -> Map.entry(row.getString("conname"), literals(row.getString("check"))))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private Map<String, Set<String>> enums() {
		return unit.getMetamodel()
			.getEntities()
			.stream()
			.filter(type -> !type.getName().equals("Bench"))
			.filter(type -> type.getAttributes().stream().anyMatch(attribute -> attribute.getName().equals("status")))
			.collect(Collectors.toMap(StatusChecksTest::checkOf, StatusChecksTest::states));
	}

	private static String checkOf(EntityType<?> type) {
		return Tables.of(type.getJavaType()) + "_status_check";
	}

	private static Set<String> states(EntityType<?> type) {
		return Stream.of(type.getAttribute("status").getJavaType().getEnumConstants())
			.map(state -> ((Enum<?>) state).name())
			.collect(Collectors.toSet());
	}

	private static Set<String> literals(String check) {
		return LITERAL.matcher(check)
			.results()
			.map(MatchResult::group)
			.map(found -> found.replace("'", ""))
			.collect(Collectors.toSet());
	}

}
