package org.minsheng.proposal.web;

import java.util.List;
import java.util.regex.Pattern;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

import org.minsheng.organisation.Bounds;
import org.minsheng.organisation.Pin;
import org.minsheng.page.Typed;
import org.minsheng.proposal.Particulars;
import org.minsheng.proposal.ProposalDraft;
import org.minsheng.proposal.Wish;

/**
 * What a resident fills in: what is wrong, what would help, where.
 *
 * @param pinned whether the place is marked on the map
 * @param east of the pin, in thousandths of the map's width
 * @param north of the pin, in thousandths of the map's height
 * @param mapOf the community whose map was shown
 * @param kept photographs of an earlier attempt, by the hashes under which they are stored
 * @param token of this form, so that sending it twice makes one request
 */
record ProposalForm(@NotBlank(message = "{proposal.community.missing}") @Nullable String community,
		@NotBlank(message = "{proposal.title.missing}") @Size(max = 60, message = "{proposal.title.long}") @Nullable String title,
		@NotBlank(message = "{proposal.problem.missing}") @Size(max = 1000, message = "{proposal.text.long}") @Nullable String problem,
		@NotBlank(message = "{proposal.wanted.missing}") @Size(max = 1000, message = "{proposal.text.long}") @Nullable String wanted,
		@NotBlank(message = "{proposal.place.missing}") @Size(max = 120, message = "{proposal.place.long}") @Nullable String place,
		@Size(max = 60, message = "{proposal.beneficiaries.long}") @Nullable String beneficiaries,
		@Size(max = 40, message = "{proposal.contact.long}") @Nullable String contact, @Nullable Boolean pinned,
		@Nullable String east, @Nullable String north, @Nullable String mapOf, @Nullable List<MultipartFile> photos,
		@Nullable List<String> kept, @Nullable String token) {

	private static final Pattern THOUSANDTHS = Pattern.compile("\\d{1,3}|1000");

	private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

	private static final String MIDDLE = "500";

	static ProposalForm emptyIn(@Nullable String community) {
		return new ProposalForm(community, null, null, null, null, null, null, false, MIDDLE, MIDDLE, community, null, null,
				FormToken.fresh());
	}

	static ProposalForm of(ProposalDraft draft) {
		return new ProposalForm(draft.community(), draft.title(), draft.problem(), draft.wanted(), draft.place(),
				draft.beneficiaries(), draft.contact(), draft.pinned(), draft.east(), draft.north(), draft.community(), null,
				null, FormToken.fresh());
	}

	Wish wish() {
		return new Wish(Typed.tidy(title), Typed.tidy(problem), Typed.tidy(wanted), Typed.tidy(place));
	}

	@Nullable
	Particulars particulars() {
		var whom = Typed.orNull(beneficiaries);
		var how = Typed.orNull(contact);
		return whom == null && how == null ? null : new Particulars(whom, how);
	}

	boolean isPinned() {
		return Boolean.TRUE.equals(pinned);
	}

	/** Whether the marked place can be read, and lies on the map of the chosen community. */
	boolean hasSoundPin() {
		return !isPinned() || isThousandths(east) && isThousandths(north) && (mapOf == null || mapOf.equals(community));
	}

	@Nullable
	Pin pinIn(Bounds area) {
		return isPinned() ? area.at(Integer.parseInt(String.valueOf(east)), Integer.parseInt(String.valueOf(north))) : null;
	}

	/** The pictures that were really chosen; a browser sends an empty part where none was. */
	List<MultipartFile> pictures() {
		return photos == null ? List.of() : photos.stream().filter(photo -> !photo.isEmpty()).toList();
	}

	List<String> keptBefore() {
		return kept == null ? List.of() : kept.stream().filter(id -> HASH.matcher(id).matches()).distinct().toList();
	}

	private static boolean isThousandths(@Nullable String typed) {
		return typed != null && THOUSANDTHS.matcher(typed).matches();
	}

}
