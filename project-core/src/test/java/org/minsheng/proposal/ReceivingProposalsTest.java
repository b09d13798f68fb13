package org.minsheng.proposal;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.minsheng.memory.Town;
import org.minsheng.photo.PhotoId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.minsheng.member.MemberRefusal.NOT_YOUR_ROLE;
import static org.minsheng.memory.People.PARTY;
import static org.minsheng.memory.People.RESIDENT;
import static org.minsheng.memory.People.STATION;
import static org.minsheng.memory.Places.GUANHU;
import static org.minsheng.memory.Places.TUYANG;
import static org.minsheng.memory.Refusals.assertRefused;
import static org.minsheng.memory.Town.WISH;
import static org.minsheng.proposal.ProposalRefusal.NOTHING_TO_CLAIM;

class ReceivingProposalsTest {

	private static final Phone PHONE = new Phone("13812345678");

	private static final PhotoId PAPER = new PhotoId("b".repeat(64));

	private final Town town = new Town();

	@Test
	void aNumberIsKeptSealedAndShownMaskedToTheStationAlone() {
		var proposal = fromOutside();

		assertThat(town.contacts.findByProposal(proposal.getId())).map(Contact::getPhone)
			.hasValueSatisfying(sealed -> assertThat(sealed.text()).doesNotContain("13812345678"));
		assertThat(town.keeping.shown(proposal, STATION)).map(KeepingContacts.Shown::phone).contains("138****5678");
		assertThat(town.keeping.shown(proposal, PARTY)).isEmpty();
	}

	@Test
	void whoLooksBehindTheMaskIsWrittenDown() {
		var proposal = fromOutside();

		assertThat(town.keeping.reveal(proposal.getId(), STATION, town.now())).contains(PHONE);
		assertThat(town.entries.of(proposal.subject())).last()
			.satisfies(entry -> assertThat(entry.getDeed().action()).isEqualTo("REVEAL"));
		assertRefused(NOT_YOUR_ROLE, () -> town.keeping.reveal(proposal.getId(), PARTY, town.now()));
		assertRefused(NOT_YOUR_ROLE, () -> town.keeping.scan(proposal.getId(), RESIDENT));
	}

	@Test
	void whoWishesToStayUnnamedLeavesNoName() {
		var details = new ContactDetails("陈某", null, true, PAPER);
		var proposal = town.receiving.takeDown(Submission.of(GUANHU, WISH, Source.unsigned(Channel.PARTY_REP), List.of()), details,
				STATION, town.now());

		assertThat(town.keeping.shown(proposal, STATION))
			.contains(new KeepingContacts.Shown(null, null, true, true));
		assertThat(town.keeping.scan(proposal.getId(), STATION)).contains(PAPER);
	}

	@Test
	void nothingIsKeptWhereNothingWasTold() {
		var nothing = new ContactDetails(" ", null, false, null);
		var proposal = town.receiving.takeDown(Submission.of(GUANHU, WISH, Source.unsigned(Channel.PHONE), List.of()), nothing, STATION,
				town.now());

		assertThat(town.contacts.findByProposal(proposal.getId())).isEmpty();
	}

	@Test
	void theCodeAndTheNumberMakeARequestOnesOwn() {
		var proposal = fromOutside();
		var claimed = town.claiming.claim(proposal.getTrackingCode(), PHONE, RESIDENT, town.now());

		assertThat(claimed.getSource().submitter()).isEqualTo(RESIDENT.member());
		assertThat(town.proposals.findBySubmitter(RESIDENT.member())).containsExactly(proposal);
	}

	@Test
	void nobodyClaimsWithHalfOfIt() {
		var code = fromOutside().getTrackingCode();

		assertRefused(NOTHING_TO_CLAIM, () -> town.claiming.claim(code, new Phone("13900000000"), RESIDENT, town.now()));
		assertRefused(NOTHING_TO_CLAIM, () -> town.claiming.claim(TrackingCode.random(), PHONE, RESIDENT, town.now()));
		town.claiming.claim(code, PHONE, RESIDENT, town.now());
		assertRefused(NOTHING_TO_CLAIM, () -> town.claiming.claim(code, PHONE, PARTY, town.now()));
	}

	@Test
	void anAccountDoesNotComeFromOutside() {
		var source = Source.web(RESIDENT.member());
		assertThatThrownBy(() -> town.submitting.submitUnsigned(Submission.of(GUANHU, WISH, source, List.of()), town.now()))
			.isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void theStationsClockRunsForThemToo() {
		assertThat(fromOutside().getAnswerDue()).isEqualTo(town.aProposal(TUYANG).getAnswerDue());
	}

	private Proposal fromOutside() {
		return town.receiving.fromOutside(Submission.of(GUANHU, WISH, Source.unsigned(Channel.WEB), List.of()), ContactDetails.of(PHONE),
				town.now());
	}

	@Test
	void theSameFormSentTwiceMakesOneRequest() {
		var form = new Submission(GUANHU, WISH, Source.unsigned(Channel.WINDOW), List.of(), null, null, UUID.randomUUID());

		var first = town.receiving.takeDown(form, ContactDetails.of(PHONE), STATION, town.now());
		assertThat(town.receiving.takeDown(form, ContactDetails.of(PHONE), STATION, town.now())).isEqualTo(first);
		var outside = new Submission(GUANHU, WISH, Source.unsigned(Channel.WEB), List.of(), null, null, UUID.randomUUID());
		var other = town.receiving.fromOutside(outside, ContactDetails.of(PHONE), town.now());
		assertThat(town.receiving.fromOutside(outside, ContactDetails.of(PHONE), town.now())).isEqualTo(other).isNotEqualTo(first);
	}

}
