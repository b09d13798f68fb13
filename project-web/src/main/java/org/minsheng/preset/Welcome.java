package org.minsheng.preset;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started a demonstration where to look, who to be, and what day it is there. */
@Slf4j
@Component
@Profile("demonstration")
@RequiredArgsConstructor
class Welcome {

	private final Environment environment;

	private final Clock clock;

	@EventListener(ApplicationReadyEvent.class)
	void tell() {
		var accounts = SeedFiles.of(PresetName.in(environment)).plan().accounts();
		log.info("请打开 | Open http://localhost:{}/", environment.getProperty("local.server.port", "8080"));
		log.info("演示账号（密码 {}） | Accounts (password {}): {}", PresetLoader.PASSWORD, PresetLoader.PASSWORD,
				accounts.stream().map(Plan.Account::username).collect(Collectors.joining(" ")));
		log.info("演示日期 | The clock says {}", LocalDate.now(clock));
	}

}
