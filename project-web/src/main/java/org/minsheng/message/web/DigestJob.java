package org.minsheng.message.web;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every minute, on one of the nodes, whether something should go out. */
@Configuration(proxyBeanMethods = false)
class DigestJob {

	@Bean
	RecurringTask<Void> digestTask(DigestRound round) {
		return Tasks.recurring("digests", FixedDelay.ofMinutes(1)).execute((instance, context) -> round.run());
	}

}
