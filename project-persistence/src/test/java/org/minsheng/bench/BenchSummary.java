package org.minsheng.bench;

public record BenchSummary(BenchId id, String corner, BenchStatus status) {

}
