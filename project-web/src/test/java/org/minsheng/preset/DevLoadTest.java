package org.minsheng.preset;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE, properties = { "minsheng.data-dir=target/test-data", "spring.main.lazy-initialization=true", "spring.flyway.clean-disabled=false", "db-scheduler.enabled=false" })
@Import(DevLoadTest.Clean.class)
class DevLoadTest {

	@TestConfiguration
	static class Clean {
		@Bean
		FlywayMigrationStrategy clean() {
			return flyway -> { flyway.clean(); flyway.migrate(); };
		}
	}

	@Autowired FirstStart start;
	@Autowired JdbcClient jdbc;

	@Test
	void load() {
		start.afterSingletonsInstantiated();
		for (var sql : new String[] {"select status || ' ' || count(*) from project group by status order by 1", "select 'batch ' || code || ' ' || status from batch", "select 'notice ' || status || count(*) from public_notice group by status", "select 'pay ' || status || count(*) from payment group by status", "select 'trail ' || count(*) from trail_entry"})
			try { jdbc.sql(sql).query(String.class).list().forEach(System.out::println); } catch (RuntimeException e) { System.out.println(e.getMessage()); }
	}
}
