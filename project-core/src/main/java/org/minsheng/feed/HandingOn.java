package org.minsheng.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.minsheng.UseCase;
import org.minsheng.organisation.Community;
import org.minsheng.organisation.CommunityId;
import org.minsheng.organisation.Organisation;
import org.minsheng.organisation.Scope;
import org.minsheng.proposal.ContactDetails;
import org.minsheng.proposal.ReceivingProposals;
import org.minsheng.proposal.Source;
import org.minsheng.proposal.Submission;
import org.minsheng.proposal.Wish;

/** Another system hands on a request, once however often it tries. */
@UseCase
@RequiredArgsConstructor
public class HandingOn {

	private final Feeds feeds;

	private final ReceivingProposals receiving;

	private final Organisation organisation;

	/**
	 * What is handed on.
	 *
	 * @param content hash of the whole message
	 */
	public record Message(CommunityId community, Wish wish, int supporters, ContactDetails contact,
			@Nullable String reference, String content) {
	}

	/**
	 * What came of it.
	 *
	 * @param again whether it had come before
	 */
	public record Outcome(String trackingCode, boolean again) {
	}

	/** Whose key it is, if it opens anything. */
	public Optional<Feed> whose(FeedKey key, Instant at) {
		var feed = feeds.find(key.feed()).filter(one -> one.revokedAt() == null && key.fits(one.keyHash()));
		feed.ifPresent(known -> feeds.used(known.id(), at));
		return feed;
	}

	public Outcome handOn(Feed feed, String onceKey, Message message, Instant at) {
		var place = organisation.community(message.community())
			.map(Community::scope)
			.filter(feed.scope()::covers)
			.orElseThrow(() -> FeedRefusal.COMMUNITY_NOT_SERVED.refusal(message.community().value()).asException());
		var handed = new Handed(feed.id(), onceKey, message.content(), message.reference(), null, at);
		return feeds.begin(handed) ? new Outcome(made(feed, onceKey, place, message, at), false) : again(handed);
	}

	private String made(Feed feed, String onceKey, Scope place, Message message, Instant at) {
		var source = Source.unsigned(feed.channel()).wantedBy(message.supporters());
		var code = receiving.fromOutside(Submission.of(place, message.wish(), source, List.of()), message.contact(), at)
			.getTrackingCode()
			.value();
		feeds.became(feed.id(), onceKey, code);
		return code;
	}

	private Outcome again(Handed handed) {
		return feeds.handed(handed.feed(), handed.onceKey())
			.filter(earlier -> earlier.content().equals(handed.content()))
			.map(Handed::trackingCode)
			.map(code -> new Outcome(code, true))
			.orElseThrow(() -> FeedRefusal.ONCE_KEY_REUSED.refusal().asException());
	}

}
