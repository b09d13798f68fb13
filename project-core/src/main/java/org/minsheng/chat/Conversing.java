package org.minsheng.chat;

import java.time.Instant;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.minsheng.UseCase;
import org.minsheng.chat.Reply.Kind;
import org.minsheng.organisation.Community;
import org.minsheng.organisation.CommunityId;
import org.minsheng.organisation.Organisation;
import org.minsheng.proposal.Channel;
import org.minsheng.proposal.ContactDetails;
import org.minsheng.proposal.ReadingProposals;
import org.minsheng.proposal.ReceivingProposals;
import org.minsheng.proposal.Source;
import org.minsheng.proposal.Submission;
import org.minsheng.proposal.TrackingCode;

/** Holds the conversation: what is written grows into a request, which goes in when its writer says so (R12). */
@UseCase
@RequiredArgsConstructor
public class Conversing {

	private final Chats chats;

	private final ReceivingProposals receiving;

	private final ReadingProposals reading;

	private final Organisation organisation;

	/**
	 * Answers one message.
	 * @param usual the community for which the account speaks; where it speaks for several the follower is asked
	 */
	public Reply answer(Heard heard, @Nullable CommunityId usual, Instant at) {
		var draft = chats.draftOf(heard.follower()).orElse(ChatDraft.EMPTY);
		return switch (heard.kind()) {
			case TEXT -> text(heard, draft, usual, at);
			case PLACE -> kept(heard, draft.at(heard.words()), Kind.PLACED, heard.words());
			case PHOTO -> photo(heard, draft);
			case BEGINNING -> Reply.of(Kind.HELP);
			case OTHER -> Reply.of(Kind.NOT_UNDERSTOOD);
		};
	}

	private Reply text(Heard heard, ChatDraft draft, @Nullable CommunityId usual, Instant at) {
		var words = heard.words();
		var command = Command.in(words);
		if (command.isPresent()) {
			return command(command.get(), heard, draft, usual, at);
		}
		var chosen = draft.asked() ? chosen(words) : Optional.<Community>empty();
		if (chosen.isPresent()) {
			return send(heard, draft, chosen.get(), at);
		}
		if (words.isEmpty()) {
			return Reply.of(Kind.NOT_UNDERSTOOD);
		}
		return draft.fits(words) ? kept(heard, draft.saying(words), Kind.WRITTEN) : Reply.of(Kind.TOO_LONG);
	}

	private Reply command(Command.Given given, Heard heard, ChatDraft draft, @Nullable CommunityId usual, Instant at) {
		return switch (given.command()) {
			case HELP -> Reply.of(Kind.HELP);
			case TRACK -> track(given.rest());
			case SEND -> send(heard, draft, usual, at);
			case DROP -> drop(heard);
			case PLACE -> kept(heard, draft.at(given.rest()), Kind.PLACED, given.rest());
			case WANT -> given.rest().length() > 1000 ? Reply.of(Kind.TOO_LONG) : kept(heard, draft.wanting(given.rest()), Kind.WANTED);
		};
	}

	private Reply photo(Heard heard, ChatDraft draft) {
		if (heard.photo() == null) {
			return Reply.of(Kind.NOT_UNDERSTOOD);
		}
		return draft.photos().size() < ChatDraft.MOST_PHOTOS
				? kept(heard, draft.showing(heard.photo()), Kind.PICTURED)
				: Reply.of(Kind.TOO_MANY_PICTURES, String.valueOf(ChatDraft.MOST_PHOTOS));
	}

	private Reply send(Heard heard, ChatDraft draft, @Nullable CommunityId usual, Instant at) {
		if (draft.words().isEmpty()) {
			return Reply.of(Kind.NOTHING_WRITTEN);
		}
		if (draft.place() == null) {
			return Reply.of(Kind.WHERE);
		}
		var community = Optional.ofNullable(usual).flatMap(organisation::community);
		return community.isPresent() ? send(heard, draft, community.get(), at) : kept(heard, draft.asking(), Kind.WHICH_COMMUNITY, names());
	}

	private Reply send(Heard heard, ChatDraft draft, Community community, Instant at) {
		var nobody = new ContactDetails(null, null, false, null);
		var proposal = receiving.fromOutside(
				Submission.of(community.scope(), draft.wish(), Source.unsigned(Channel.WECHAT), draft.photos()), nobody, at);
		chats.drop(heard.follower());
		var due = proposal.getAnswerDue();
		return Reply.of(Kind.SENT, proposal.getTrackingCode().value(), community.getName(), due == null ? at : due.minusMillis(1));
	}

	private Reply track(String code) {
		return TrackingCode.parse(code)
			.flatMap(reading::read)
			.map(record -> Reply.of(Kind.TRACKED, record.trackingCode(), record.wish().title(), record.status(),
					record.answer() == null ? "" : record.answer()))
			.orElseGet(() -> Reply.of(Kind.UNKNOWN_CODE));
	}

	private Reply drop(Heard heard) {
		chats.drop(heard.follower());
		return Reply.of(Kind.DROPPED);
	}

	private Reply kept(Heard heard, ChatDraft draft, Kind kind, Object... arguments) {
		chats.keep(heard.follower(), draft);
		return Reply.of(kind, arguments);
	}

	/** By number in the list, or by name. */
	private Optional<Community> chosen(String words) {
		var all = organisation.communities();
		if (words.matches("\\d{1,3}")) {
			int number = Integer.parseInt(words);
			return number >= 1 && number <= all.size() ? Optional.of(all.get(number - 1)) : Optional.empty();
		}
		return all.stream().filter(community -> community.getName().equals(words)).findFirst();
	}

	private String names() {
		var all = organisation.communities();
		var names = new StringBuilder();
		for (int i = 0; i < all.size(); i++) {
			names.append('\n').append(i + 1).append(' ').append(all.get(i).getName());
		}
		return names.toString();
	}

}
