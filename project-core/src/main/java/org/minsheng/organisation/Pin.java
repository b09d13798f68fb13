package org.minsheng.organisation;

import java.io.Serializable;

/** A point on the ground: longitude and latitude in microdegrees, WGS-84 (not the shifted GCJ-02 of Chinese map services). */
public record Pin(int longitude, int latitude) implements Serializable {
}
