package org.minsheng.delivery;

import java.io.Serializable;
import java.time.LocalDate;

/** Opened for use, and who looks after it from then on (管养责任单位). */
public record Handover(String maintenanceOwner, LocalDate inUseOn) implements Serializable {
}
