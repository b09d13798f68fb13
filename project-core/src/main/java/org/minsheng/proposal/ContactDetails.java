package org.minsheng.proposal;

import org.jspecify.annotations.Nullable;

import org.minsheng.photo.PhotoId;

/**
 * What was told of the person behind a request.
 *
 * @param name absent where it was not told, or is not to be kept
 * @param unnamed whether the person wishes to stay unnamed; then no name is kept
 * @param scan a picture of the paper on which the request came
 */
public record ContactDetails(@Nullable String name, @Nullable Phone phone, boolean unnamed, @Nullable PhotoId scan) {

	public ContactDetails {
		name = unnamed || name == null || name.isBlank() ? null : name.strip();
	}

	public static ContactDetails of(Phone phone) {
		return new ContactDetails(null, phone, false, null);
	}

	/** Whether there is nothing to keep. */
	public boolean isEmpty() {
		return name == null && phone == null && !unnamed && scan == null;
	}

}
