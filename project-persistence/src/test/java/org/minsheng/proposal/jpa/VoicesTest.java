package org.minsheng.proposal.jpa;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import lombok.SneakyThrows;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;

import org.minsheng.jpa.PersistenceTest;
import org.minsheng.member.Role;
import org.minsheng.proposal.Commenting;
import org.minsheng.proposal.CorrectingProposals;
import org.minsheng.proposal.Particulars;
import org.minsheng.proposal.ProposalDraft;
import org.minsheng.proposal.ProposalDrafts;
import org.minsheng.proposal.ReadingProposals;
import org.minsheng.proposal.Source;
import org.minsheng.proposal.Submission;
import org.minsheng.proposal.SubmittingProposals;
import org.minsheng.proposal.SupportingProposals;
import org.minsheng.proposal.Supports;
import org.minsheng.proposal.TrackingCode;
import org.minsheng.proposal.Wish;
import org.minsheng.road.Road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Forms, drafts, supports, comments and corrections as they are kept, under more than one click at once. */
@PersistenceTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@RequiredArgsConstructor
class VoicesTest {

	private static final Wish WISH = new Wish("㐂字路𠮷村 😀", "晚上太黑", "装两盏路灯", "下禾塘");

	private final Road road;

	private final SubmittingProposals submitting;

	private final CorrectingProposals correcting;

	private final ReadingProposals reading;

	private final SupportingProposals supporting;

	private final Supports supports;

	private final Commenting commenting;

	private final ProposalDrafts drafts;

	private final JdbcClient database;

	@Test
	void aFormSentTwiceAtOnceMakesOneRequest() {
		var token = UUID.randomUUID();
		var codes = atOnce(() -> sent(token)).stream().flatMap(Optional::stream).distinct().toList();

		assertThat(codes).hasSize(1);
		assertThat(database.sql("select count(*) from proposal where form_token = ?").param(token).query(Integer.class).single())
			.isOne();
		assertThat(sent(token)).contains(codes.get(0));
	}

	@Test
	void rareCharactersComeBackAsTheyWent() {
		var code = sent(UUID.randomUUID()).orElseThrow();

		assertThat(reading.read(code).orElseThrow().wish()).isEqualTo(WISH);
	}

	@Test
	void aCorrectionKeepsTheOldWords() {
		var code = sent(UUID.randomUUID()).orElseThrow();
		var better = new Wish("路灯", "晚上太黑", "装两盏路灯", "下禾塘");
		correcting.correct(reading.read(code).orElseThrow().id(), better, road.getTown().as(Role.RESIDENT), now());

		var record = reading.read(code).orElseThrow();
		assertThat(record.wish()).isEqualTo(better);
		assertThat(record.earlier()).containsExactly(WISH);
		assertThat(record.deeds().get(0).action()).isEqualTo("CORRECT");
	}

	@Test
	void aMemberSupportsOnceUnderAnyNumberOfClicks() {
		var wish = road.wish();
		var neighbour = road.getTown().another(Role.RESIDENT);
		atOnce(() -> {
			supporting.support(wish, neighbour, now());
			return true;
		});

		assertThat(supports.count(List.of(wish))).isOne();
		assertThat(supports.of(neighbour.member())).containsExactly(wish);
		supporting.withdraw(wish, neighbour);
		assertThat(supports.contains(wish, neighbour.member())).isFalse();
	}

	@Test
	void aCommentsWordsAreNeverChanged() {
		var comment = commenting.write(road.wish(), "我家门口也黑", road.getTown().another(Role.RESIDENT), now());
		commenting.hide(comment.getId(), "含他人电话", road.getTown().as(Role.COMMUNITY_STATION), now());

		for (var change : List.of("update comment set words = 'other' where id = ?",
				"delete from comment where id = ?")) {
			assertThatExceptionOfType(DataAccessException.class)
				.isThrownBy(() -> database.sql(change).param(comment.getId().value()).update())
				.withMessageContaining("is only ever added to");
		}
	}

	@Test
	void aDraftIsKeptUntilItIsSent() {
		var member = road.getTown().as(Role.RESIDENT).member();
		drafts.keep(member, draft("一", now()));
		var second = draft("二", now());
		drafts.keep(member, second);
		assertThat(drafts.of(member)).contains(second);
		drafts.drop(member);
		assertThat(drafts.of(member)).isEmpty();
	}

	/** Nothing where the database has given way to the other click. */
	private Optional<TrackingCode> sent(UUID token) {
		var resident = road.getTown().as(Role.RESIDENT);
		var form = new Submission(road.getTown().getCommunity(), WISH, Source.web(resident.member()), List.of(), null,
				new Particulars("二十户", "13800000000"), token);
		try {
			return Optional.of(submitting.submit(form, resident, now()).getTrackingCode());
		} catch (DataIntegrityViolationException overtaken) {
			return Optional.empty();
		}
	}

	private static ProposalDraft draft(String title, Instant at) {
		return new ProposalDraft("guanhu", title, null, null, null, null, null, true, "10", "20", at);
	}

	private synchronized Instant now() {
		return road.getTown().later();
	}

	@SneakyThrows
	private static <T> List<T> atOnce(Callable<T> work) {
		var hands = Executors.newFixedThreadPool(4);
		try {
			return hands.invokeAll(Stream.generate(() -> work).limit(8).toList()).stream().map(VoicesTest::get).toList();
		} finally {
			hands.shutdown();
		}
	}

	@SneakyThrows
	private static <T> T get(Future<T> answer) {
		return answer.get();
	}

}
