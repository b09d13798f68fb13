package org.minsheng.proposal;

import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.minsheng.photo.PhotoId;
import org.minsheng.secret.Sealed;

/** Who stands behind a request. Kept apart from it, so that no list, page or export of requests reads it in passing. */
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class Contact {

	private ProposalId proposal;

	private @Nullable Sealed name;

	private @Nullable Sealed phone;

	/** Finds the number again without telling it. */
	private @Nullable String phoneMark;

	private boolean unnamed;

	private @Nullable PhotoId scan;

	private @Nullable Integer version;

	Contact(ProposalId proposal, @Nullable Sealed name, @Nullable Sealed phone, @Nullable String phoneMark,
			boolean unnamed, @Nullable PhotoId scan) {
		this.proposal = proposal;
		this.name = name;
		this.phone = phone;
		this.phoneMark = phoneMark;
		this.unnamed = unnamed;
		this.scan = scan;
	}

}
