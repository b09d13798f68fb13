package org.minsheng.message.jpa;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import lombok.SneakyThrows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.transaction.support.TransactionOperations;

import org.minsheng.jpa.PersistenceTest;
import org.minsheng.member.Actor;
import org.minsheng.member.Role;
import org.minsheng.message.ContactWay;
import org.minsheng.message.ContactWays;
import org.minsheng.message.Digest;
import org.minsheng.message.Digests;
import org.minsheng.message.Message;
import org.minsheng.message.MessageChannel;
import org.minsheng.message.Messages;
import org.minsheng.message.News;
import org.minsheng.message.SigningKeys;
import org.minsheng.project.ProjectMove;
import org.minsheng.proposal.MergingProposals;
import org.minsheng.proposal.ProposalId;
import org.minsheng.proposal.SortingProposals;
import org.minsheng.proposal.Supports;
import org.minsheng.road.Road;

import static org.assertj.core.api.Assertions.assertThat;

/** From the deed to the digest, with two nodes at once. */
@PersistenceTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@RequiredArgsConstructor
class MessagesTest {

	private static final Duration DAY = Duration.ofDays(1);

	private final Road road;

	private final News news;

	private final Messages messages;

	private final ContactWays ways;

	private final Digests digests;

	private final SigningKeys keys;

	private final Supports supports;

	private final SortingProposals sorting;

	private final MergingProposals merging;

	private final TransactionOperations transactions;

	private final JdbcClient database;

	private Actor resident;

	private Actor neighbour;

	@BeforeEach
	void meet() {
		resident = road.getTown().as(Role.RESIDENT);
		neighbour = road.getTown().another(Role.RESIDENT);
	}

	@Test
	void submitterAndSupportersAreToldButNotWhoDidIt() {
		var wish = road.wish();
		supports.add(wish, neighbour.member(), now());
		accept(wish);
		spread();

		assertThat(told(resident)).extracting(Message::action).containsExactly("ACCEPT");
		assertThat(told(neighbour)).extracting(Message::action).contains("ACCEPT");
		assertThat(told(road.getTown().as(Role.COMMUNITY_STATION))).isEmpty();
	}

	@Test
	void whoseRequestWasMergedIsToldAtEveryLaterStepOfTheProject() {
		var duplicate = road.wish();
		supports.add(duplicate, neighbour.member(), now());
		var first = road.acceptedWish();
		merging.merge(duplicate, first, "同一处", road.getTown().as(Role.COMMUNITY_STATION), now());
		road.adopt(Set.of(first));
		spread();

		assertThat(told(neighbour)).extracting(Message::action).contains("MERGE", "ADOPT");
		assertThat(told(neighbour)).allSatisfy(message -> assertThat(message.code()).isNotBlank());
	}

	@Test
	void theStepsOfAProjectReachWhoeverAskedForIt() {
		road.projectInNotice();
		spread();

		assertThat(told(resident)).extracting(Message::action)
			.containsOnlyOnce(ProjectMove.PUT_TO_MEETING.name(), ProjectMove.PASS.name(), ProjectMove.PUBLISH_NOTICE.name());
	}

	@Test
	void whatWasUndoneIsNotTold() {
		var wish = road.wish();
		transactions.executeWithoutResult(unit -> {
			accept(wish);
			unit.setRollbackOnly();
		});
		spread();

		assertThat(told(resident)).isEmpty();
	}

	@Test
	void twoNodesTellNobodyTwice() {
		accept(road.wish());
		accept(road.wish());
		atOnce(this::spread);

		assertThat(told(resident)).hasSize(2);
	}

	@Test
	void manyMessagesGoIntoOneDigestAndNoneIntoTwo() {
		subscribe(resident);
		accept(road.wish());
		accept(road.wish());
		spread();
		atOnce(() -> digests.collect(Set.of(MessageChannel.MAIL), DAY, now()));

		assertThat(mine(digests.claim(10_000, now().plus(DAY), now()))).singleElement()
			.satisfies(digest -> assertThat(digest.messages()).hasSize(2));
	}

	@Test
	void theNextDigestWaitsForItsTime() {
		subscribe(resident);
		accept(road.wish());
		digests.sent(collect().get(0).id(), now());
		accept(road.wish());
		assertThat(collect()).isEmpty();
		road.getTown().waitUntil(now().plus(DAY));
		assertThat(collect()).singleElement().satisfies(digest -> assertThat(digest.messages()).hasSize(1));
	}

	@Test
	void aDigestComesBackWhenItsNodeDiesAndNotWhenItWasSent() {
		subscribe(resident);
		accept(road.wish());
		var first = collect().get(0);
		assertThat(mine(digests.claim(10_000, now(), now()))).isEmpty();
		road.getTown().waitUntil(now().plus(DAY));
		var again = mine(digests.claim(10_000, now().plus(DAY), now()));
		assertThat(again).singleElement().satisfies(digest -> assertThat(digest.id()).isEqualTo(first.id()));
		digests.sent(first.id(), now());
		road.getTown().waitUntil(now().plus(DAY));
		assertThat(mine(digests.claim(10_000, now(), now()))).isEmpty();
	}

	@Test
	void whatFailsEightTimesIsGivenUp() {
		subscribe(resident);
		accept(road.wish());
		var digest = collect().get(0);
		for (int attempt = 1; attempt < 8; attempt++) {
			digests.failed(digest.id(), now());
			road.getTown().waitUntil(now().plus(DAY));
			assertThat(mine(digests.claim(10_000, now(), now()))).hasSize(1);
		}
		digests.failed(digest.id(), now());
		road.getTown().waitUntil(now().plus(DAY));
		assertThat(mine(digests.claim(10_000, now(), now()))).isEmpty();
	}

	@Test
	void whoUnsubscribesGetsNothingThatWasWaiting() {
		subscribe(resident);
		accept(road.wish());
		spread();
		digests.collect(Set.of(MessageChannel.MAIL), DAY, now());
		ways.drop(resident.member(), MessageChannel.MAIL);

		assertThat(mine(digests.claim(10_000, now(), now()))).isEmpty();
		assertThat(ways.of(resident.member())).isEmpty();
	}

	@Test
	void whatHappenedBeforeTheAddressWasGivenIsNotMailed() {
		accept(road.wish());
		spread();
		road.getTown().later();
		subscribe(resident);

		assertThat(collect()).isEmpty();
	}

	@Test
	void messagesAreReadOnce() {
		accept(road.wish());
		spread();
		assertThat(messages.unread(resident.member())).isOne();
		messages.markRead(resident.member(), now());
		assertThat(messages.unread(resident.member())).isZero();
	}

	@Test
	void theSigningKeyIsTheSameForAll() {
		assertThat(keys.key("test")).hasSize(32).isEqualTo(keys.key("test")).isNotEqualTo(keys.key("other"));
	}

	private void accept(ProposalId wish) {
		road.accept(wish);
	}

	private void subscribe(Actor member) {
		ways.keep(member.member(), new ContactWay(MessageChannel.MAIL, member.member().value() + "@example.org", "zh-CN"), now());
	}

	private List<Digest> collect() {
		spread();
		digests.collect(Set.of(MessageChannel.MAIL), DAY, now());
		return mine(digests.claim(10_000, now().plus(DAY), now()));
	}

	private List<Digest> mine(List<Digest> all) {
		return all.stream().filter(digest -> digest.member().equals(resident.member())).toList();
	}

	private List<Message> told(Actor member) {
		return messages.of(member.member(), 100);
	}

	/** Until nothing waits, for other tests leave their news here. */
	private int spread() {
		int told = 0;
		for (int round = news.spread(now()); round > 0; round = news.spread(now())) {
			told += round;
		}
		return told;
	}

	@SneakyThrows
	private static void atOnce(Callable<Integer> work) {
		var nodes = Executors.newFixedThreadPool(4);
		try {
			for (var node : nodes.invokeAll(Stream.generate(() -> work).limit(4).toList())) {
				node.get();
			}
		} finally {
			nodes.shutdown();
		}
	}

	private Instant now() {
		return road.getTown().later();
	}

}
