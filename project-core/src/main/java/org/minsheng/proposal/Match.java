package org.minsheng.proposal;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A request or project that reads like what is being typed.
 *
 * @param proposal the id of a request, else absent
 * @param project the code of a project, else absent
 * @param status the name of its state: of a request or of a project
 * @param voices how many people support the request
 * @param likeness from nought to one
 */
public record Match(@Nullable UUID proposal, @Nullable String project, String title, String place, String status,
		int voices, double likeness) {
}
