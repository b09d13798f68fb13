package org.minsheng.photo;

import org.minsheng.Reason;

public enum PhotoRefusal implements Reason {

	/** Not a JPEG or PNG picture, whatever its name says. */
	NOT_A_PHOTO,
	/** More bytes or pixels than a photograph needs. */
	PHOTO_TOO_LARGE

}
