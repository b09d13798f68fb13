package org.minsheng.sheet;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import lombok.RequiredArgsConstructor;

import org.minsheng.FallsDue;
import org.minsheng.UseCase;

/** Names and numbers that never became a request are not kept longer than it takes to correct a sheet. */
@UseCase
@RequiredArgsConstructor
public class ForgettingSheets implements FallsDue {

	private static final Duration KEPT = Duration.ofDays(30);

	private final Sheets sheets;

	@Override
	public int runDue(Instant now) {
		return sheets.forgetCells(now.minus(KEPT));
	}

	@Override
	public Optional<Instant> nextDue() {
		return sheets.oldestWithCells().map(oldest -> oldest.plus(KEPT));
	}

}
