package org.minsheng.deliberation;

import java.io.Serializable;

import org.jspecify.annotations.Nullable;

import org.minsheng.money.Money;
import org.minsheng.project.ProjectId;

/**
 * One project on the agenda.
 *
 * @param voters who decides on it, fixed when the vote opens; absent where the meeting goes by numbers, so that all present do
 * @param count absent until counted
 * @param agreed the money that the meeting settled (R18); absent until counted, and where the item failed
 */
public record AgendaItem(ProjectId project, @Nullable Voters voters, @Nullable Count count, @Nullable Money agreed)
		implements
			Serializable {

	public AgendaItem(ProjectId project, @Nullable Count count, @Nullable Money agreed) {
		this(project, null, count, agreed);
	}

}
