package org.minsheng.delivery;

import java.io.Serializable;
import java.time.Instant;

import org.minsheng.photo.PhotoId;

/** A photograph as evidence (R32). */
public record SitePhoto(PhotoId photo, Stage stage, Instant at) implements Serializable {

	/** When it was taken. */
	public enum Stage {

		BEFORE, DURING, AFTER

	}

}
