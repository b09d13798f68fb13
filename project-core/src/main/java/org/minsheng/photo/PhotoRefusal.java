package org.minsheng.photo;

import org.minsheng.Reason;

public enum PhotoRefusal implements Reason {

	/** Not a JPEG, PNG or WebP picture, whatever its name says. */
	NOT_A_PHOTO,
	/** A HEIC or AVIF picture, which few browsers show. */
	HEIC_PHOTO,
	/** More bytes or pixels than a photograph needs. */
	PHOTO_TOO_LARGE

}
