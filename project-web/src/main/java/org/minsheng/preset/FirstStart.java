package org.minsheng.preset;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.minsheng.clock.Demonstration;

/**
 * Brings what an installation needs before it opens its doors: the holidays, and on the very first start the preset, all of
 * it or nothing, or without one the first administrator. Later starts must name the same preset: demonstration accounts have a public password, and real data is no
 * place for a demonstration.
 */
@Slf4j
@Component
@RequiredArgsConstructor
class FirstStart implements SmartInitializingSingleton {

	private final Environment environment;

	private final Clock clock;

	private final Demonstration demonstration;

	private final HolidaySeeds holidays;

	private final PresetLoader loader;

	private final FirstAdministrator administrator;

	private final TransactionOperations transactions;

	@Override
	public void afterSingletonsInstantiated() {
		var wanted = PresetName.in(environment);
		transactions.executeWithoutResult(whole -> holidays.plant());
		if (demonstration.preset().isEmpty()) {
			transactions.executeWithoutResult(whole -> begin(wanted));
		}
		demonstration.preset().filter(begun -> !begun.equals(wanted)).ifPresent(begun -> {
			throw PresetTrouble.begunWithAnother(begun, wanted);
		});
		if (wanted.equals(PresetName.NONE)) administrator.appoint();
	}

	private void begin(String preset) {
		if (preset.equals(PresetName.NONE)) {
			demonstration.begin(preset, Duration.ZERO);
		} else {
			load(preset);
		}
	}

	private void load(String preset) {
		var files = SeedFiles.of(preset);
		var plan = files.plan();
		long start = System.nanoTime();
		if (demonstration.begin(preset, Duration.between(clock.instant(), plan.clock().start()))) {
			int projects = loader.load(plan, files);
			double seconds = (System.nanoTime() - start) / 1e9;
			log.info(String.format(Locale.ROOT, "preset %s loaded: %d projects in %.1f s", preset, projects, seconds));
		}
	}

}
