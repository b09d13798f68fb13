package org.minsheng.bench;

public record Price(long fen) {

}
