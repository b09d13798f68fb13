package org.minsheng.photo.files;

import java.io.IOException;
import java.util.Optional;

/** Where the bytes of photographs lie, under names of hexadecimal digits and dashes alone. */
interface PhotoStore {

	/** Keeps the content whole or not at all; it is safe when this returns. Kept again, nothing changes. */
	void keep(String name, byte[] content) throws IOException;

	Optional<byte[]> find(String name) throws IOException;

	/** Whether it is there, without fetching it. */
	boolean contains(String name) throws IOException;

}
