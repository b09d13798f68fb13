package org.minsheng.vote;

import java.io.Serializable;

import org.minsheng.project.ProjectId;

/** The project of ours behind a candidate, with the groups to which limits apply. */
public record RoundProject(ProjectId id, String community, String type, String theme) implements Serializable {

	String group(LimitKind kind) {
		return switch (kind) {
			case COMMUNITY -> community;
			case TYPE -> type;
			case THEME -> theme;
		};
	}

}
