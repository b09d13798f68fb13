package org.minsheng.photo;

import java.util.Optional;

/** Where photographs are kept. */
public interface Photos {

	/**
	 * Decodes, turns upright, shrinks and re-encodes a picture, so that nothing but pixels is kept: no place, no device,
	 * no hidden tail.
	 * @return the same id for the same picture
	 * @throws org.minsheng.Refused where it is no JPEG, PNG or WebP, or too large in bytes or pixels
	 */
	PhotoId keep(byte[] picture);

	/** The stored JPEG. */
	Optional<byte[]> find(PhotoId id);

	/** The same picture as small as a list shows it; made once. */
	Optional<byte[]> findSmall(PhotoId id);

}
