package org.minsheng.organisation;

import java.io.Serializable;

/** A point on the ground: longitude and latitude in microdegrees, WGS-84 (not the shifted GCJ-02 of Chinese map services). */
public record Pin(int longitude, int latitude) implements Serializable {

	/** Of latitude; of longitude, times the cosine of the latitude. */
	public static final double METRES_PER_MICRODEGREE = 0.11132;

	/** As the crow flies, on ground taken as flat: off by less than a metre within a town. */
	public long metresTo(Pin other) {
		double middle = Math.toRadians((latitude + (double) other.latitude) / 2e6);
		double east = (longitude - other.longitude) * Math.cos(middle);
		return Math.round(Math.hypot(east, latitude - other.latitude) * METRES_PER_MICRODEGREE);
	}

}
