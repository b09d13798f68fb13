package org.minsheng.preset;

import org.minsheng.organisation.Scope;
import org.minsheng.project.ProjectId;

/** A seeded project that has begun: its row, and the project it became. */
record Story(SeededProject seed, ProjectId id) {

	Scope community() {
		return seed.community();
	}

}
