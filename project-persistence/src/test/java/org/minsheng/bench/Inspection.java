package org.minsheng.bench;

import java.time.Instant;

public record Inspection(String inspector, String finding, Instant at) {

}
