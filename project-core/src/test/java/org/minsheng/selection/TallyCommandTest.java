package org.minsheng.selection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TallyCommandTest {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@TempDir
	private Path folder;

	private Path file;

	@BeforeEach
	void aFile() throws IOException {
		file = folder.resolve("town.pb");
		Files.writeString(file, """
				META
				key;value
				budget;100
				vote_type;approval
				min_project_score_threshold;2
				PROJECTS
				project_id;cost
				公园;60
				pool;50
				lamp;30
				bench;10
				VOTES
				voter_id;vote
				1;公园,pool
				2;公园,pool
				3;公园,lamp
				4;lamp
				5;bench
				""");
	}

	private int tally(String... arguments) {
		return TallyCommand.run(arguments, new PrintStream(out), new PrintStream(err));
	}

	private String out() {
		return out.toString(StandardCharsets.UTF_8);
	}

	private String err() {
		return err.toString(StandardCharsets.UTF_8);
	}

	@Test
	void printsTheSelectedOnesInTheOrderOfSelection() {
		assertThat(tally(file.toString(), "--rule", "greedy")).isZero();
		assertThat(out()).isEqualTo("公园\nlamp\n");
		assertThat(err()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "greedy-no-skip", "mes", "mes-add1", "mes-add1-comparison", "mes-add1u-exhaustive", "mes-iter1",
			"best-value" })
	void knowsEveryRule(String rule) {
		assertThat(tally("--rule", rule, file.toString())).isZero();
		assertThat(out()).isNotEmpty();
	}

	@Test
	void takesAStepForEqualShares() {
		assertThat(tally(file.toString(), "--rule", "mes-add1", "--step", "0.5")).isZero();
	}

	@Test
	void takesAStartAndAFilterForEqualShares() {
		assertThat(tally(file.toString(), "--rule", "mes-add1", "--start", "exact", "--filter", "3", "--utility",
				"cost-or-places"))
			.isZero();
		assertThat(out()).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "FILE", "FILE --rule", "FILE --rule lottery", "FILE --rule mes --step", "FILE --rule mes --step 0",
			"FILE --rule mes --step -1", "FILE --rule mes --step x", "FILE --rule greedy --step 1", "FILE FILE --rule mes",
			"FILE --rule mes --fast", "FILE --rule mes --start half", "FILE --rule mes --utility joy", "FILE --rule mes --filter -1",
			"FILE --rule greedy --filter 3",
			"missing.pb --rule mes", ". --rule mes" })
	void refusesABadOptionInOneLine(String words) {
		var arguments = words.isEmpty() ? new String[0] : words.replace("FILE", file.toString()).split(" ");

		assertThat(tally(arguments)).isEqualTo(2);
		assertThat(err().lines()).hasSize(1);
		assertThat(out()).isEmpty();
	}

	@Test
	void refusesABadFileWithItsLineAndReason() throws IOException {
		Files.writeString(file, Files.readString(file).replace("pool;50", "pool;fifty"));

		assertThat(tally(file.toString(), "--rule", "mes")).isEqualTo(2);
		assertThat(err()).isEqualTo(file + ": line 9: not a number: fifty" + System.lineSeparator());
	}

}
