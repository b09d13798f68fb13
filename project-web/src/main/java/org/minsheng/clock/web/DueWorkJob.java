package org.minsheng.clock.web;

import java.time.Clock;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every minute, on one of the nodes, whether something fell due. */
@Configuration(proxyBeanMethods = false)
class DueWorkJob {

	@Bean
	RecurringTask<Void> dueWorkTask(DueWork work, Clock clock) {
		return Tasks.recurring("due-work", FixedDelay.ofMinutes(1)).execute((instance, context) -> work.runUntil(clock.instant()));
	}

}
