package org.minsheng.proposal;

import java.io.Serializable;

import org.minsheng.category.ProjectType;
import org.minsheng.category.Theme;
import org.minsheng.category.Urgency;

/** How the workstation sorts a request (R14): what would be bought, what for, and how pressing it is. */
public record Classification(ProjectType type, Theme theme, Urgency urgency) implements Serializable {
}
