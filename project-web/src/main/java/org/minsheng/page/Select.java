package org.minsheng.page;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A list to filter by, and what is chosen of it. */
public record Select(String name, String label, @Nullable String value, List<Choice> options) {
}
