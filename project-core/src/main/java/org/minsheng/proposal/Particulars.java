package org.minsheng.proposal;

import java.io.Serializable;

import org.jspecify.annotations.Nullable;

/**
 * What the submitter may add.
 *
 * @param beneficiaries whom it would serve, in words, up to 60 characters (R31)
 * @param contact how the workstation reaches the submitter, up to 40 characters; never shown to anybody else
 */
public record Particulars(@Nullable String beneficiaries, @Nullable String contact) implements Serializable {
}
