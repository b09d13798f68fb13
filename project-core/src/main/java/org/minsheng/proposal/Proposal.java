package org.minsheng.proposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.minsheng.member.MemberId;
import org.minsheng.organisation.Pin;
import org.minsheng.organisation.Scope;
import org.minsheng.photo.PhotoId;
import org.minsheng.process.Movable;
import org.minsheng.trail.Subject;

/** A resident's request (诉求). Keeps its number and its words for good, whatever becomes of it. */
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class Proposal implements Movable<ProposalStatus, ProposalMove> {

	private ProposalId id;

	private TrackingCode trackingCode;

	private Scope scope;

	private Wish wish;

	private Source source;

	private List<PhotoId> photos = new ArrayList<>();

	/** Where on the map; absent where the words alone say it. */
	private @Nullable Pin pin;

	private @Nullable Particulars particulars;

	/** Of the form that was sent; no other request comes from the same one. */
	private @Nullable UUID formToken;

	/** The words as they stood before each correction, oldest first. */
	private List<Wish> earlierWishes = new ArrayList<>();

	private ProposalStatus status;

	private Instant submittedAt;

	/**
	 * Until when the workstation or the office owes an answer, the submitter a reply, or may appeal; absent once nobody
	 * waits for anybody.
	 */
	private @Nullable Instant answerDue;

	private @Nullable Classification classification;

	/** What the submitter is told: the question, the reason, the body it went to. */
	private @Nullable String answer;

	/** What of the negative list a refusal rests on. */
	private Set<NegativeItem> negativeItems = new HashSet<>();

	/** The tests that the workstation found passed when it accepted the request. */
	private Set<EligibilityTest> passedTests = new HashSet<>();

	private @Nullable ProposedDecline proposedDecline;

	private @Nullable Appeal appeal;

	private @Nullable ProposalId mergedInto;

	private @Nullable Integer version;

	static Proposal submitted(Submission submission, Instant at, Instant answerDue) {
		var proposal = new Proposal();
		proposal.id = ProposalId.random();
		proposal.trackingCode = TrackingCode.random();
		proposal.scope = submission.community();
		proposal.wish = submission.wish();
		proposal.source = submission.source();
		proposal.photos.addAll(submission.photos());
		proposal.pin = submission.pin();
		proposal.particulars = submission.particulars();
		proposal.formToken = submission.formToken();
		proposal.status = ProposalStatus.SUBMITTED;
		proposal.submittedAt = at;
		proposal.answerDue = answerDue;
		return proposal;
	}

	@Override
	public void take(ProposalMove move) {
		status = move.leadFrom(status);
		answerDue = move.isInternal() ? answerDue : null;
	}

	/** The table cannot say that a reply puts the workstation, and a question the submitter, on the clock. */
	void awaitAnswerUntil(Instant due) {
		answerDue = due;
	}

	void classifyAs(Classification how) {
		classification = how;
	}

	void answerWith(String words) {
		answer = words;
	}

	/** The old words stay beside the new ones. */
	void correctTo(Wish words) {
		earlierWishes.add(wish);
		wish = words;
	}

	void addWords(String words) {
		wish = new Wish(wish.title(), wish.problem() + "\n" + words, wish.wanted(), wish.place());
	}

	/** The request came in without an account, and its submitter has one by now. */
	void becomeOf(MemberId member) {
		source = source.of(member);
	}

	void pass(Set<EligibilityTest> tests) {
		passedTests.clear();
		passedTests.addAll(tests);
	}

	void proposeDecline(ProposedDecline proposed, Set<NegativeItem> items) {
		proposedDecline = proposed;
		negativeItems.clear();
		negativeItems.addAll(items);
	}

	/** The proposed reason becomes the answer. */
	void confirmDecline() {
		answer = getProposedDecline().orElseThrow().reason();
		proposedDecline = null;
	}

	void dropDecline() {
		proposedDecline = null;
		negativeItems.clear();
	}

	void appeal(Appeal made) {
		appeal = made;
	}

	void liveOnIn(Proposal other) {
		mergedInto = other.id;
	}

	/** Whether its submitter may still correct a typo: until the workstation has accepted it. */
	public boolean isCorrectable() {
		return status == ProposalStatus.SUBMITTED || status == ProposalStatus.NEED_INFO;
	}

	/** Whether somebody can still add their voice to it. */
	public boolean isSupportable() {
		return status.isOpen() || status == ProposalStatus.ADOPTED;
	}

	/** Whether it was taken on, so that all its words may be shown to others: somebody has looked at them. */
	public boolean isTakenOn() {
		return classification != null;
	}

	public Optional<Pin> getPin() {
		return Optional.ofNullable(pin);
	}

	public Optional<Particulars> getParticulars() {
		return Optional.ofNullable(particulars);
	}

	void liveOnAlone() {
		mergedInto = null;
	}

	public Optional<ProposedDecline> getProposedDecline() {
		return Optional.ofNullable(proposedDecline);
	}

	public Optional<Appeal> getAppeal() {
		return Optional.ofNullable(appeal);
	}

	public Optional<ProposalId> getMergedInto() {
		return Optional.ofNullable(mergedInto);
	}

	@Override
	public Subject subject() {
		return new Subject(Subject.Kind.PROPOSAL, id.value().toString());
	}

}
