package org.minsheng.selection;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * {@code check FILE.pb [RECEIPT]}: computes the root over a published list, compares it with the one in the file, and
 * finds the ballot of a receipt. Who has the printed result notice compares the root with that.
 */
public final class CheckCommand {

	private static final String USAGE = "usage: check FILE.pb [RECEIPT]";

	private static final int NOT_AS_PUBLISHED = 1;

	private static final int BAD = 2;

	private CheckCommand() {}

	/**
	 * @param arguments what follows the word {@code check}
	 * @return 0 where the list is whole and holds the receipt, 1 where not, 2 where file or options are bad
	 */
	public static int run(String[] arguments, PrintStream out, PrintStream err) {
		if (arguments.length < 1 || arguments.length > 2) {
			err.println(USAGE);
			return BAD;
		}
		try (var in = Files.newInputStream(Path.of(arguments[0]))) {
			return check(PbFile.read(in), arguments.length == 2 ? arguments[1] : "", out, err);
		} catch (PbFault fault) {
			err.println(arguments[0] + ": " + fault.getMessage());
		} catch (IOException | RuntimeException unreadable) {
			err.println(arguments[0] + ": cannot be read: " + unreadable.getMessage());
		}
		return BAD;
	}

	private static int check(PbFile file, String receipt, PrintStream out, PrintStream err) {
		var votes = file.votes();
		var root = MerkleTree.root(votes.rows().stream().map(row -> lines(votes.columns(), row)).toList());
		out.println("ballots " + votes.rows().size());
		out.println("root " + root);
		if (!root.equals(file.meta().get("merkle_root"))) {
			err.println("the list is not the one whose root the file names");
			return NOT_AS_PUBLISHED;
		}
		return receipt.isEmpty() ? 0 : find(receipt, votes, out, err);
	}

	private static int find(String receipt, PbTable votes, PrintStream out, PrintStream err) {
		var typed = receipt.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
		var found = votes.rows().stream().filter(row -> cell(votes.columns(), row, "voter_id").equals(typed)).findFirst();
		if (found.isEmpty()) {
			err.println("no ballot has this receipt");
			return NOT_AS_PUBLISHED;
		}
		var points = cell(votes.columns(), found.get(), "points");
		out.println("vote " + cell(votes.columns(), found.get(), "vote") + (points.isEmpty() ? "" : " points " + points));
		return 0;
	}

	/** The three lines of a ballot: receipt, vote, points. */
	private static String lines(List<String> columns, List<String> row) {
		return cell(columns, row, "voter_id") + "\n" + cell(columns, row, "vote") + "\n" + cell(columns, row, "points");
	}

	private static String cell(List<String> columns, List<String> row, String name) {
		var at = columns.indexOf(name);
		return at < 0 || at >= row.size() ? "" : row.get(at);
	}

}
