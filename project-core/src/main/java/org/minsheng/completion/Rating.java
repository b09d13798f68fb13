package org.minsheng.completion;

import java.io.Serializable;
import java.time.Instant;

import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.minsheng.member.MemberId;
import org.minsheng.project.ProjectId;

/** What one resident thinks of the finished work. The words are public, the person is not. */
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class Rating {

	private Id id;

	private Satisfaction satisfaction;

	private @Nullable String words;

	private Instant at;

	private @Nullable Integer version;

	/** One per project and person. */
	public record Id(ProjectId project, MemberId member) implements Serializable {
	}

	/** 满意、基本满意、不满意 */
	public enum Satisfaction {

		SATISFIED, MOSTLY, NOT;

		/** Whether it counts as satisfied in the published share. */
		public boolean isGood() {
			return this != NOT;
		}

	}

	Rating(ProjectId project, MemberId member, Satisfaction satisfaction, @Nullable String words, Instant at) {
		this.id = new Id(project, member);
		this.satisfaction = satisfaction;
		this.words = words;
		this.at = at;
	}

}
