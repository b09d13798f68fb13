package org.minsheng.proposal.web;

import java.util.List;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

import org.minsheng.category.Provenance;
import org.minsheng.page.Typed;
import org.minsheng.photo.PhotoId;
import org.minsheng.proposal.Channel;
import org.minsheng.proposal.ContactDetails;
import org.minsheng.proposal.Phone;
import org.minsheng.proposal.Source;
import org.minsheng.proposal.Wish;

/** What the workstation takes down for a resident at the window, on the phone or at a meeting. */
record RecordForm(@NotBlank(message = "{proposal.community.missing}") @Nullable String community,
		@NotNull(message = "{desk.intake.channel.missing}") @Nullable Channel channel,
		@NotBlank(message = "{proposal.title.missing}") @Size(max = 60, message = "{proposal.title.long}") @Nullable String title,
		@NotBlank(message = "{proposal.problem.missing}") @Size(max = 1000, message = "{proposal.text.long}") @Nullable String problem,
		@NotBlank(message = "{proposal.wanted.missing}") @Size(max = 1000, message = "{proposal.text.long}") @Nullable String wanted,
		@NotBlank(message = "{proposal.place.missing}") @Size(max = 120, message = "{proposal.place.long}") @Nullable String place,
		@Pattern(regexp = Typed.COUNT, message = "{desk.number.wrong}") @Nullable String supporters,
		@Size(max = 40, message = "{contact.name.long}") @Nullable String name,
		@Pattern(regexp = Phone.FORM, message = "{contact.phone.wrong}") @Nullable String phone, @Nullable Boolean unnamed,
		@Nullable MultipartFile scan,
		@Size(max = 9, message = "{proposal.photos.many}") @Nullable List<MultipartFile> photos,
		@Nullable String token) {

	RecordForm {
		supporters = Typed.number(supporters);
		name = Typed.orNull(name);
		phone = Typed.orNull(phone);
		phone = phone == null ? null : Phone.parse(phone).map(Phone::digits).orElse(phone);
	}

	static RecordForm emptyIn(@Nullable String community) {
		return new RecordForm(community, Channel.WINDOW, null, null, null, null, null, null, null, null, null, null,
				FormToken.fresh());
	}

	Wish wish() {
		return new Wish(Typed.tidy(title), Typed.tidy(problem), Typed.tidy(wanted), Typed.tidy(place));
	}

	ContactDetails contact(@Nullable PhotoId kept) {
		return new ContactDetails(name, phone == null ? null : new Phone(phone), Boolean.TRUE.equals(unnamed), kept);
	}

	/** Without an account: a walk-in keeps the code of the slip. */
	Source source() {
		return new Source(Objects.requireNonNull(channel), null, supporters == null ? 0 : Integer.parseInt(supporters),
				Provenance.ENTERED);
	}

}
