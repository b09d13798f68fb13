package org.minsheng.proposal;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.minsheng.organisation.Pin;
import org.minsheng.organisation.Scope;
import org.minsheng.photo.PhotoId;

/**
 * All that a form says of a new request.
 *
 * @param community where it is made
 * @param formToken of the form, so that sending it twice makes one request
 */
public record Submission(Scope community, Wish wish, Source source, List<PhotoId> photos, @Nullable Pin pin,
		@Nullable Particulars particulars, @Nullable UUID formToken) {

	public Submission {
		photos = List.copyOf(photos);
	}

	/** Without a pin, and of no form that could come twice. */
	public static Submission of(Scope community, Wish wish, Source source, List<PhotoId> photos) {
		return new Submission(community, wish, source, photos, null, null, null);
	}

}
