package org.minsheng.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.minsheng.category.Provenance;
import org.minsheng.member.Actor;
import org.minsheng.memory.Town;
import org.minsheng.organisation.Bounds;
import org.minsheng.organisation.Deadlines;
import org.minsheng.organisation.Pin;
import org.minsheng.organisation.Scope;
import org.minsheng.photo.PhotoId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.member.MemberRefusal.NOT_A_RESIDENT;
import static org.minsheng.memory.People.PARTY;
import static org.minsheng.memory.People.RESIDENT;
import static org.minsheng.memory.People.STATION;
import static org.minsheng.memory.Places.GUANHU;
import static org.minsheng.memory.Places.TUYANG;
import static org.minsheng.memory.Refusals.assertRefused;
import static org.minsheng.memory.Town.WISH;
import static org.minsheng.proposal.ProposalRefusal.PIN_OUTSIDE;

class SubmittingProposalsTest {

	private final Town town = new Town();

	@Test
	void aResidentsWishIsKeptWordForWordAndFollowedByItsCode() {
		var photo = new PhotoId("a".repeat(64));
		var proposal = town.submitting.submit(GUANHU, WISH, Source.web(RESIDENT.member()), List.of(photo), RESIDENT, town.now());

		assertThat(town.proposals.findByTrackingCode(proposal.getTrackingCode())).contains(proposal);
		assertThat(proposal.getWish()).isEqualTo(WISH);
		assertThat(proposal.getPhotos()).containsExactly(photo);
		assertThat(proposal.getStatus()).isEqualTo(ProposalStatus.SUBMITTED);
		assertThat(proposal.getSubmittedAt()).isEqualTo(town.now());
		assertThat(proposal.getSource().submitter()).isEqualTo(RESIDENT.member());
	}

	@Test
	void theWorkstationTakesDownWhatAWalkInAsksFor() {
		var window = new Source(Channel.WINDOW, null, 12, Provenance.ENTERED);
		var proposal = town.submitting.submit(GUANHU, WISH, window, List.of(), STATION, town.now());

		assertThat(town.entries.of(proposal.subject())).singleElement().satisfies(entry -> {
			assertThat(entry.getDeed().action()).isEqualTo("SUBMIT");
			assertThat(entry.getDeed().role()).isEqualTo("COMMUNITY_STATION");
			assertThat(entry.getDeed().to()).isEqualTo("SUBMITTED");
		});
	}

	@Test
	void nobodyElseMakesARequestForTheCommunity() {
		assertRefused(NOT_A_RESIDENT, () -> submitTo(town, RESIDENT, TUYANG));
		assertRefused(NOT_A_RESIDENT, () -> submitTo(town, PARTY, GUANHU));
		assertRefused(NOT_A_RESIDENT, () -> submitTo(town, Actor.ANYBODY, GUANHU));
		assertThat(town.entries.subjects()).isEmpty();
	}

	@Test
	void aFormThatIsSentTwiceMakesOneRequest() {
		var token = UUID.randomUUID();
		var first = town.submitting.submit(form(token, null), RESIDENT, town.now());
		var second = town.submitting.submit(form(token, null), RESIDENT, town.now());

		assertThat(second).isSameAs(first);
	}

	@Test
	void aPinLiesInTheCommunityWhereItHasAMap() {
		var guanhu = town.organisation.community(GUANHU.communityId()).orElseThrow();
		town.organisation.save(guanhu.within(new Bounds(114_400_000, 22_600_000, 114_420_000, 22_620_000)));
		var inside = new Pin(114_420_000, 22_600_000);

		assertRefused(PIN_OUTSIDE,
				() -> town.submitting.submit(form(UUID.randomUUID(), new Pin(114_420_001, 22_600_000)), RESIDENT, town.now()));
		assertThat(town.submitting.submit(form(UUID.randomUUID(), inside), RESIDENT, town.now()).getPin()).contains(inside);
	}

	@ParameterizedTest
	@CsvSource({ "2016-03-07, 2016-03-10", "2016-03-10, 2016-03-15", "2016-09-30, 2016-10-10" })
	void theWorkstationHasThreeWorkingDaysToAnswer(LocalDate submitted, LocalDate lastDay) {
		town.goTo(submitted);

		assertThat(town.aProposal().getAnswerDue()).isEqualTo(Deadlines.endOf(lastDay));
	}

	@Test
	void theSameWordsFromTheNextFormMakeOneRequestUntilItIsAnswered() {
		var first = town.submitting.submit(form(UUID.randomUUID(), null), RESIDENT, town.now());
		assertThat(town.submitting.submit(form(UUID.randomUUID(), null), RESIDENT, town.now())).isSameAs(first);
		town.sorting.withdraw(first.getId(), RESIDENT, town.now());
		assertThat(town.submitting.submit(form(UUID.randomUUID(), null), RESIDENT, town.now())).isNotSameAs(first);
	}

	private static Submission form(UUID token, Pin pin) {
		return new Submission(GUANHU, WISH, Source.web(RESIDENT.member()), List.of(), pin, null, token);
	}

	private static void submitTo(Town town, Actor actor, Scope community) {
		town.submitting.submit(community, WISH, Source.web(RESIDENT.member()), List.of(), actor, town.now());
	}

}
