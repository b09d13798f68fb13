package org.minsheng.administration;

import java.util.List;

import org.minsheng.member.Grant;

/**
 * One account.
 *
 * @param open whether one can sign in with it
 */
public record AccountRow(String username, String name, boolean open, List<Grant> grants) {
}
