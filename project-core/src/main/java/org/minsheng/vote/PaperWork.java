package org.minsheng.vote;

/**
 * What of a round's papers waits for one person.
 *
 * @param toRead how many were handed in that the person may read
 * @param toSettle how many two others read differently
 * @param unsettled how many were handed in or begun to be read and are not settled, whoever may do that
 */
public record PaperWork(int toRead, int toSettle, int unsettled) {

	/** Whether what is left, if anything, is papers that nobody has seen again. */
	public boolean isDone() {
		return unsettled == 0;
	}

}
