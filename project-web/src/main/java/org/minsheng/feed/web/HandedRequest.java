package org.minsheng.feed.web;

import org.jspecify.annotations.Nullable;

import org.minsheng.feed.HandingOn;
import org.minsheng.organisation.CommunityId;
import org.minsheng.page.Typed;
import org.minsheng.proposal.ContactDetails;
import org.minsheng.proposal.Phone;
import org.minsheng.proposal.Wish;

/** A request as another system writes it; the schema has looked at it before. */
record HandedRequest(String community, String title, String problem, String wanted, String place, @Nullable Integer supporters,
		@Nullable String reference, @Nullable Contact contact) {

	/** Who stands behind it. */
	record Contact(@Nullable String name, @Nullable String phone, @Nullable Boolean unnamed) {
	}

	HandingOn.Message message(String content) {
		var wish = new Wish(Typed.tidy(title), Typed.tidy(problem), Typed.tidy(wanted), Typed.tidy(place));
		return new HandingOn.Message(new CommunityId(Typed.tidy(community)), wish, supporters == null ? 0 : supporters, details(),
				Typed.orNull(reference), content);
	}

	private ContactDetails details() {
		if (contact == null) {
			return new ContactDetails(null, null, false, null);
		}
		var phone = contact.phone() == null ? null : Phone.parse(contact.phone()).orElse(null);
		return new ContactDetails(Typed.orNull(contact.name()), phone, Boolean.TRUE.equals(contact.unnamed()), null);
	}

}
