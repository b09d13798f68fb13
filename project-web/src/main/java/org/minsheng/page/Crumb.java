package org.minsheng.page;

import org.jspecify.annotations.Nullable;

/** A step of the way to a page; the page itself has no address. */
public record Crumb(String label, @Nullable String href) {
}
