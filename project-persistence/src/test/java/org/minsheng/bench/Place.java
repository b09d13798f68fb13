package org.minsheng.bench;

/** Its components stand against the alphabet and have one type, where a swap would hide. */
public record Place(String street, String corner) {

}
