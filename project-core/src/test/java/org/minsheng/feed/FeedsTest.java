package org.minsheng.feed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.minsheng.member.Actor;
import org.minsheng.member.Role;
import org.minsheng.memory.People;
import org.minsheng.memory.Town;
import org.minsheng.organisation.CommunityId;
import org.minsheng.proposal.Channel;
import org.minsheng.proposal.ContactDetails;
import org.minsheng.proposal.Phone;
import org.minsheng.proposal.TrackingCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.feed.FeedRefusal.COMMUNITY_NOT_SERVED;
import static org.minsheng.feed.FeedRefusal.ONCE_KEY_REUSED;
import static org.minsheng.member.MemberRefusal.NOT_YOUR_ROLE;
import static org.minsheng.memory.People.SOCIAL_AFFAIRS;
import static org.minsheng.memory.Places.DISTRICT;
import static org.minsheng.memory.Places.GUANHU;
import static org.minsheng.memory.Places.OFFICE;
import static org.minsheng.memory.Refusals.assertRefused;
import static org.minsheng.memory.Town.WISH;

class FeedsTest {

	private static final Actor ADMIN = People.holding(DISTRICT, Role.ADMIN);

	private final Town town = new Town();

	@Test
	void aKeyOpensTheDoorOfItsOwnSystemUntilItIsRevoked() {
		var key = key();

		assertThat(town.handingOn.whose(key, town.now())).map(Feed::name).contains("12345");
		assertThat(town.feeds.find(key.feed())).map(Feed::lastUsedAt).contains(town.now());
		assertThat(town.handingOn.whose(FeedKey.random(key.feed()), town.now())).isEmpty();
		town.managingFeeds.revoke(key.feed(), ADMIN, town.now());
		assertThat(town.handingOn.whose(key, town.now())).isEmpty();
	}

	@Test
	void onlyAHashOfTheKeyIsKeptAndNoLogTellsIt() {
		var key = key();

		assertThat(town.feeds.find(key.feed()).orElseThrow().toString()).doesNotContain(key.secret());
		assertThat(key.toString()).doesNotContain(key.secret());
		assertThat(FeedKey.parse(key.shown())).contains(key);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "mk_", "mk_0123_abc", "Bearer",
			"mk_zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" })
	void nothingElseIsAKey(String shown) {
		assertThat(FeedKey.parse(shown)).isEmpty();
	}

	@Test
	void onlyTheAdministratorMakesSeesAndRevokesKeys() {
		var key = key();

		assertRefused(NOT_YOUR_ROLE, () -> town.managingFeeds.make("x", Channel.HOTLINE, OFFICE, SOCIAL_AFFAIRS, town.now()));
		assertRefused(NOT_YOUR_ROLE, () -> town.managingFeeds.revoke(key.feed(), SOCIAL_AFFAIRS, town.now()));
		assertThat(town.managingFeeds.of(SOCIAL_AFFAIRS)).isEmpty();
		assertThat(town.managingFeeds.of(ADMIN)).extracting(Feed::id).containsExactly(key.feed());
	}

	@Test
	void whatIsHandedOnTwiceIsOneRequest() {
		var feed = town.feeds.find(key().feed()).orElseThrow();
		var first = town.handingOn.handOn(feed, "case 1", message("guanhu", "a"), town.now());
		var again = town.handingOn.handOn(feed, "case 1", message("guanhu", "a"), town.now());

		assertThat(again).isEqualTo(new HandingOn.Outcome(first.trackingCode(), true));
		assertThat(town.proposals.findOpenIn(GUANHU)).singleElement().satisfies(proposal -> {
			assertThat(proposal.getSource().channel()).isEqualTo(Channel.HOTLINE);
			assertThat(proposal.getSource().supporters()).isEqualTo(7);
		});
		assertThat(town.feeds.originOf(first.trackingCode())).map(Handed::reference).contains("815");
		assertThat(town.claiming.claim(new TrackingCode(first.trackingCode()), new Phone("13812345678"), People.RESIDENT, town.now()))
			.isNotNull();
	}

	@Test
	void theSameKeyForSomethingElseIsRefused() {
		var feed = town.feeds.find(key().feed()).orElseThrow();
		town.handingOn.handOn(feed, "case 1", message("guanhu", "a"), town.now());

		assertRefused(ONCE_KEY_REUSED, () -> town.handingOn.handOn(feed, "case 1", message("guanhu", "b"), town.now()));
	}

	@Test
	void aSystemHandsOnToItsOwnCommunitiesOnly() {
		var feed = town.feeds.find(key().feed()).orElseThrow();

		assertRefused(COMMUNITY_NOT_SERVED, () -> town.handingOn.handOn(feed, "2", message("shuitou", "a"), town.now()));
		assertRefused(COMMUNITY_NOT_SERVED, () -> town.handingOn.handOn(feed, "3", message("nowhere", "a"), town.now()));
	}

	private FeedKey key() {
		return town.managingFeeds.make("12345", Channel.HOTLINE, OFFICE, ADMIN, town.now());
	}

	private static HandingOn.Message message(String community, String content) {
		return new HandingOn.Message(new CommunityId(community), WISH, 7, ContactDetails.of(new Phone("13812345678")), "815", content);
	}

}
