package org.minsheng.vote;

import java.io.Serializable;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * That a round was held elsewhere and came here as a file, which is kept as it came.
 *
 * @param fileName as the importer's device called it
 * @param hash the SHA-256 of the file in hexadecimal; no file comes twice
 * @param dates when it was held, in the file's own words; absent where the file does not say
 * @param place where it was held, in the file's own words; absent where the file does not say
 * @param currency of all its sums, as the file has it; absent where it does not say
 * @param ballots how many the file holds
 */
public record RoundOrigin(String fileName, String hash, @Nullable String dates, @Nullable String place, @Nullable String currency,
		int ballots,
		Instant importedAt) implements Serializable {
}
