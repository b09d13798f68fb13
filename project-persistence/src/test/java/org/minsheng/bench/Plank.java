package org.minsheng.bench;

public record Plank(String wood, String colour, Price price) {

}
