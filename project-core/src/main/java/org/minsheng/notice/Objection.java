package org.minsheng.notice;

import java.time.Instant;
import java.util.UUID;

import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.minsheng.member.MemberId;

/** An objection (异议) by anybody. The words are public, the contact is not. */
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class Objection {

	private ObjectionId id;

	private NoticeId notice;

	private String words;

	/** How to reach the person; shown to the workstation only. */
	private @Nullable String contact;

	private Status status;

	private Instant filedAt;

	/** The workstation's proposal for an answer. */
	private @Nullable String proposedAnswer;

	private @Nullable MemberId proposedBy;

	private @Nullable Instant decidedAt;

	private @Nullable Integer version;

	/** Where an objection stands. */
	public enum Status {

		/** Lapsed: another objection ended the notice first. */
		FILED, ANSWER_PROPOSED, UPHELD, DISMISSED, LAPSED

	}

	static Objection filed(NoticeId notice, String words, @Nullable String contact, Instant at) {
		var objection = new Objection();
		objection.id = new ObjectionId(UUID.randomUUID());
		objection.notice = notice;
		objection.words = words;
		objection.contact = contact;
		objection.status = Status.FILED;
		objection.filedAt = at;
		return objection;
	}

	public boolean isOpen() {
		return status == Status.FILED || status == Status.ANSWER_PROPOSED;
	}

	void propose(String answer, MemberId by) {
		if (!isOpen()) {
			throw NoticeRefusal.OBJECTION_DECIDED.refusal().asException();
		}
		proposedAnswer = answer;
		proposedBy = by;
		status = Status.ANSWER_PROPOSED;
	}

	void lapse(Instant at) {
		status = Status.LAPSED;
		decidedAt = at;
	}

	void decide(boolean uphold, Instant at) {
		if (!isOpen()) {
			throw NoticeRefusal.OBJECTION_DECIDED.refusal().asException();
		}
		if (status != Status.ANSWER_PROPOSED) {
			throw NoticeRefusal.ANSWER_NOT_PROPOSED.refusal().asException();
		}
		status = uphold ? Status.UPHELD : Status.DISMISSED;
		decidedAt = at;
	}

}
