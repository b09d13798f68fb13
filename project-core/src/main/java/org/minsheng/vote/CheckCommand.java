package org.minsheng.vote;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.minsheng.selection.PbFault;
import org.minsheng.selection.PbFile;

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
		var ballots = ballots(file);
		var root = MerkleTree.root(ballots);
		out.println("ballots " + ballots.size());
		out.println("root " + root);
		if (!root.equals(file.meta().get("merkle_root"))) {
			err.println("the list is not the one whose root the file names");
			return NOT_AS_PUBLISHED;
		}
		return receipt.isEmpty() ? 0 : find(receipt, ballots, out, err);
	}

	private static int find(String receipt, List<PublishedBallot> ballots, PrintStream out, PrintStream err) {
		var typed = Slip.parse(receipt).map(Slip::value).orElse("");
		var found = ballots.stream().filter(one -> one.receipt().equals(typed)).findFirst();
		if (found.isEmpty()) {
			err.println("no ballot has this receipt");
			return NOT_AS_PUBLISHED;
		}
		var ballot = found.get().ballot();
		out.println("vote " + ballot.vote() + (ballot.points().isEmpty() ? "" : " points " + ballot.pointsGiven()));
		return 0;
	}

	private static List<PublishedBallot> ballots(PbFile file) {
		var columns = file.votes().columns();
		var ballots = new ArrayList<PublishedBallot>();
		for (var row : file.votes().rows()) {
			var points = columns.contains("points") ? row.get(columns.indexOf("points")) : "";
			ballots.add(new PublishedBallot(row.get(columns.indexOf("voter_id")), Ballot.read(row.get(columns.indexOf("vote")), points)));
		}
		return ballots;
	}

}
