package org.minsheng.proposal;

import java.time.Instant;
import java.util.Optional;

import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.minsheng.member.MemberId;

/** What a member says to a request. Its words never change; what breaks the rules is hidden, with a reason. */
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class Comment {

	private CommentId id;

	private ProposalId proposal;

	private MemberId author;

	private String words;

	private Instant writtenAt;

	private @Nullable Hiding hiding;

	private @Nullable Integer version;

	Comment(ProposalId proposal, MemberId author, String words, Instant at) {
		this.id = CommentId.random();
		this.proposal = proposal;
		this.author = author;
		this.words = words;
		this.writtenAt = at;
	}

	void hide(Hiding why) {
		if (hiding != null) {
			throw ProposalRefusal.COMMENT_HIDDEN.refusal().asException();
		}
		hiding = why;
	}

	public Optional<Hiding> getHiding() {
		return Optional.ofNullable(hiding);
	}

}
