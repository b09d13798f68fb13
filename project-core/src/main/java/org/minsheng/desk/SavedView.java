package org.minsheng.desk;

import java.util.UUID;

/**
 * A way of looking at the queue that a member named and kept.
 *
 * @param query what follows the question mark in its address
 */
public record SavedView(UUID id, String name, String query) {
}
