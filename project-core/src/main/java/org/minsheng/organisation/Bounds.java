package org.minsheng.organisation;

import java.io.Serializable;

/** The rectangle in which a community lies, in microdegrees, WGS-84. Its edges belong to it. */
public record Bounds(int west, int south, int east, int north) implements Serializable {

	public Bounds {
		if (west >= east || south >= north) {
			throw new IllegalArgumentException("No area: " + west + " " + south + " " + east + " " + north);
		}
	}

	public boolean contain(Pin pin) {
		return west <= pin.longitude() && pin.longitude() <= east && south <= pin.latitude() && pin.latitude() <= north;
	}

	/** The point at these parts of the way, in thousandths, from west to east and from south to north. */
	public Pin at(int eastward, int northward) {
		return new Pin(west + (int) ((long) (east - west) * eastward / 1000),
				south + (int) ((long) (north - south) * northward / 1000));
	}

	/** How far east of the western edge, in thousandths of the way. */
	public int eastward(Pin pin) {
		return (int) Math.round(1000.0 * (pin.longitude() - west) / (east - west));
	}

	/** How far north of the southern edge, in thousandths of the way. */
	public int northward(Pin pin) {
		return (int) Math.round(1000.0 * (pin.latitude() - south) / (north - south));
	}

	/** From west to east along the middle. */
	public double widthInMetres() {
		return (east - west) * Pin.METRES_PER_MICRODEGREE * Math.cos(Math.toRadians((south + north) / 2e6));
	}

	public double heightInMetres() {
		return (north - south) * Pin.METRES_PER_MICRODEGREE;
	}

}
