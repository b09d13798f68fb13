package org.minsheng.desk.web;

import org.minsheng.desk.WorkItem;
import org.minsheng.project.ProjectStatus;

/** Where each kind of work is done. */
final class Addresses {

	/** What lacks a notice waits for its draft, wherever the project stands. */
	private static final String CANDIDATE = ProjectStatus.CANDIDATE.name();

	private Addresses() {
	}

	static String of(WorkItem item) {
		return switch (item.kind()) {
			case PROPOSAL -> "/desk/proposals/" + item.code();
			case PROJECT -> "/desk/projects/" + item.code() + (item.state().equals(CANDIDATE) ? "/notice" : "");
			case MEETING -> "/desk/meetings/" + item.code();
			case NOTICE, OBJECTION -> "/desk/notices/" + item.code();
			case BATCH -> "/desk/batches/" + item.code();
			case PAYMENT -> "/desk/projects/" + item.code() + "#payments";
			case BUDGET -> "/desk/budgets";
		};
	}

}
