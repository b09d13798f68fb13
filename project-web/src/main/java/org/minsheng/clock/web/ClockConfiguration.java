package org.minsheng.clock.web;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

import org.minsheng.clock.Demonstration;
import org.minsheng.organisation.Deadlines;

/** The one clock of the application. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

	@Bean
	@Profile("!demonstration")
	Clock clock() {
		return Clock.system(Deadlines.BEIJING);
	}

	@Bean
	@Profile("demonstration")
	DemoClock demoClock(Demonstration demonstration) {
		return new DemoClock(Clock.system(Deadlines.BEIJING), demonstration);
	}

}
