package org.minsheng.proposal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.minsheng.Refusal;
import org.minsheng.photo.PhotoId;
import org.minsheng.trail.Deed;

/**
 * A request as the desk reads it.
 *
 * @param passed the tests it was found to pass when it was accepted
 * @param negative what of the negative list a refusal of it rests on
 * @param merged the requests that live on in it, through however many merges
 * @param mergedInto the code of the request in which it lives on
 * @param alike other open requests of the community, the closest first
 * @param earlier the words before each correction, oldest first
 * @param voices how many members support it or one that lives on in it, on the site
 * @param deeds what was done with it, oldest first
 * @param refusals why the reader cannot make a move, of those that start in the present state
 */
public record DeskProposal(Proposal proposal, String community, List<PhotoId> photos, Set<EligibilityTest> passed,
		Set<NegativeItem> negative, List<Proposal> merged, @Nullable TrackingCode mergedInto, List<Alike> alike,
		List<Wish> earlier, int voices, List<Deed> deeds,
		Map<ProposalMove, Optional<Refusal>> refusals) {

	/**
	 * Another open request.
	 *
	 * @param percent how alike it reads as a whole
	 * @param place how alike the two say where it is, in per cent
	 * @param metres between the two pins; null where one of them has none
	 */
	public record Alike(Proposal proposal, int percent, int place, @Nullable Long metres) {

		/** The same words or the same spot: a pin at most a hundred metres away counts a per cent for each metre that is saved. */
		public long closeness() {
			return metres == null ? percent : Math.max(percent, 100 - metres);
		}

	}

	/** How many people want it, those of the merged requests included. */
	public int supporters() {
		return voices + proposal.getSource().supporters()
				+ merged.stream().mapToInt(one -> one.getSource().supporters() + 1).sum();
	}

	/** Whether the move starts in the present state. */
	public boolean offers(ProposalMove move) {
		return refusals.containsKey(move);
	}

}
