package org.minsheng.deliberation;

import java.io.Serializable;

import org.jspecify.annotations.Nullable;

import org.minsheng.money.Money;
import org.minsheng.project.ProjectId;

/**
 * One project on the agenda.
 *
 * @param count absent until counted
 * @param agreed the money that the meeting settled (R18); absent until counted, and where the item failed
 */
public record AgendaItem(ProjectId project, @Nullable Count count, @Nullable Money agreed) implements Serializable {
}
