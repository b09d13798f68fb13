package org.minsheng.selection;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.minsheng.money.Money;
import org.minsheng.selection.EqualShares.Start;
import org.minsheng.selection.EqualShares.Utility;

/**
 * {@code tally FILE.pb --rule RULE [--step N] [--start exact|whole-units] [--filter N]
 * [--utility cost-or-points|cost-or-places|number]}: prints the identifiers of the selected projects, one a line, in the order
 * of selection, within the limits that the file names. Whoever doubts a result repeats it with this, without database or web.
 */
public final class TallyCommand {

	private static final String USAGE = "usage: tally FILE.pb --rule " + String.join("|", Rule.NAMES)
			+ " [--step N] [--start exact|whole-units] [--filter N] [--utility cost-or-points|cost-or-places|number]";

	/** What the arguments were taken for; anything else is a bad option. */
	private static final class Options {

		private String file = "";

		private String rule = "";

		private String step = "";

		private String start = "";

		private String filter = "";

		private String utility = "";

		private boolean touchesShares() {
			return !(step + start + filter + utility).isEmpty();
		}

	}

	private static final class BadOption extends RuntimeException {

		BadOption(String message) {
			super(message);
		}

	}

	private TallyCommand() {}

	public static void main(String[] arguments) {
		System.exit(run(arguments, System.out, System.err));
	}

	/**
	 * @param arguments what follows the word {@code tally}
	 * @return 0, or 2 where file or options are bad and one line on standard error says why
	 */
	public static int run(String[] arguments, PrintStream out, PrintStream err) {
		try {
			tally(options(arguments), out, err);
			return 0;
		} catch (BadOption bad) {
			err.println(bad.getMessage());
		} catch (PbFault fault) {
			err.println(file(arguments) + ": " + fault.getMessage());
		} catch (NoSuchFileException missing) {
			err.println("no such file: " + missing.getFile());
		} catch (IOException | RuntimeException unreadable) {
			err.println(file(arguments) + ": cannot be read: " + unreadable.getMessage());
		}
		return 2;
	}

	private static String file(String[] arguments) {
		return options(arguments).file;
	}

	private static Options options(String[] arguments) {
		var options = new Options();
		for (int k = 0; k < arguments.length; k++) {
			switch (arguments[k]) {
				case "--rule" -> options.rule = value(arguments, ++k);
				case "--step" -> options.step = value(arguments, ++k);
				case "--start" -> options.start = value(arguments, ++k);
				case "--filter" -> options.filter = value(arguments, ++k);
				case "--utility" -> options.utility = value(arguments, ++k);
				default -> {
					if (arguments[k].startsWith("-") || !options.file.isEmpty())
						throw new BadOption("unknown option: " + arguments[k] + "; " + USAGE);
					options.file = arguments[k];
				}
			}
		}
		if (options.file.isEmpty() || options.rule.isEmpty()) throw new BadOption(USAGE);
		return options;
	}

	private static String value(String[] arguments, int at) {
		if (at == arguments.length) throw new BadOption(arguments[at - 1] + " needs a value; " + USAGE);
		return arguments[at];
	}

	private static void tally(Options options, PrintStream out, PrintStream err) throws IOException {
		var rule = rule(options);
		try (var in = Files.newInputStream(Path.of(options.file))) {
			var read = PbElection.read(in);
			read.notes().forEach(note -> err.println("note: " + note));
			var outcome = Selection.by(read.withParameters(rule)).within(read.constraints()).of(read.election());
			if (!outcome.complete()) err.println("note: cut short by its bound; take a larger step");
			var text = new StringBuilder();
			for (var winner : outcome.winners()) text.append(winner.id()).append('\n');
			out.writeBytes(text.toString().getBytes(StandardCharsets.UTF_8));
			out.flush();
		}
	}

	private static Rule rule(Options options) {
		var rule = Rule.named(options.rule).orElseThrow(() -> new BadOption("unknown rule: " + options.rule + "; " + USAGE));
		if (!options.touchesShares()) return rule;
		if (rule instanceof EqualShares shares) return set(shares, options);
		throw new BadOption("--step, --start, --filter and --utility belong to equal shares, not to " + options.rule);
	}

	private static EqualShares set(EqualShares rule, Options options) {
		var stepping = options.step.isEmpty() ? rule : rule.stepping(step(options.step));
		var starting = options.start.isEmpty() ? stepping : stepping.starting(named(options.start, Start.values()));
		var filtering = options.filter.isEmpty() ? starting : starting.filteredBy(filter(options.filter));
		return options.utility.isEmpty() ? filtering : filtering.measuredIn(named(options.utility, Utility.values()));
	}

	private static <E extends Enum<E>> E named(String text, E[] known) {
		return Stream.of(known)
			.filter(one -> EqualShares.word(one).equals(text))
			.findFirst()
			.orElseThrow(() -> new BadOption("not one of " + Stream.of(known).map(EqualShares::word).toList() + ": " + text));
	}

	private static int filter(String text) {
		if (text.matches("\\d{1,4}")) return Integer.parseInt(text);
		throw new BadOption("not a filter, a whole number of budgets: " + text);
	}

	private static Money step(String text) {
		try {
			var step = Money.ofYuan(new BigDecimal(text));
			if (!step.isZero()) return step;
		} catch (IllegalArgumentException | ArithmeticException notASum) {
			// said below, for a step of nothing too
		}
		throw new BadOption("not a step above nothing in at most two decimals: " + text);
	}

}
