package org.minsheng.delivery;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the panel found.
 *
 * @param findings what was examined, or what has to be put right
 */
public record Acceptance(boolean passed, String findings, LocalDate on) implements Serializable {
}
