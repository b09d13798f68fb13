package org.minsheng.page;

import org.jspecify.annotations.Nullable;

/** A large figure with its unit. */
public record Figure(String label, String value, String unit, @Nullable String note) {
}
