package org.minsheng.selection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a file to its end: the election, or everything that has to be mended.
 *
 * @param faults in the order of lines, no more than {@link #MOST_FAULTS}
 */
public record PbReading(Optional<PbElection> election, List<PbFault> faults) {

	/** So many faults are told at once; with more the file is another kind of file. */
	public static final int MOST_FAULTS = 20;

	public PbReading {
		faults = List.copyOf(faults);
	}

	/** Reads the whole file, past lines that cannot be understood. */
	public static PbReading of(byte[] content) {
		var proof = new Proof();
		try {
			PbParser.parse(new ByteArrayInputStream(content), proof);
		} catch (PbFault last) {
			proof.note(last);
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return proof.faults.isEmpty()
				? new PbReading(Optional.of(proof.reader.election()), List.of())
				: new PbReading(Optional.empty(), proof.faults);
	}

	/** Notes what is wrong with a line and goes on; what all that follows rests on ends the reading. */
	private static class Proof implements PbParser.Listener {

		private final PbElectionReader reader = new PbElectionReader();

		private final List<PbFault> faults = new ArrayList<>();

		@Override
		public void meta(PbRow row, String key, String value) {
			attempt(() -> reader.meta(row, key, value));
		}

		@Override
		public void projectColumns(PbColumns columns) {
			endIfFaulty();
			reader.projectColumns(columns);
		}

		@Override
		public void project(PbRow row) {
			attempt(() -> reader.project(row));
		}

		@Override
		public void voteColumns(PbColumns columns) {
			endIfFaulty();
			reader.voteColumns(columns);
		}

		@Override
		public void vote(PbRow row) {
			attempt(() -> reader.vote(row));
		}

		private void attempt(Runnable line) {
			try {
				line.run();
			} catch (PbFault fault) {
				note(fault);
				if (faults.size() == MOST_FAULTS) throw fault;
			}
		}

		/** A ballot that names a project whose line is wrong is not wrong itself. */
		private void endIfFaulty() {
			if (!faults.isEmpty()) throw faults.get(faults.size() - 1);
		}

		private void note(PbFault fault) {
			if (!faults.contains(fault)) faults.add(fault);
		}

	}

}
