package org.minsheng.proposal.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.minsheng.member.Actor;
import org.minsheng.page.Words;
import org.minsheng.proposal.Comment;
import org.minsheng.proposal.CommentId;
import org.minsheng.proposal.Commenting;
import org.minsheng.proposal.Comments;
import org.minsheng.proposal.Hiding;
import org.minsheng.proposal.Proposal;

/** Fills the part of a page on which people talk about a request. */
@Component
@RequiredArgsConstructor
class Talk {

	private final Comments comments;

	private final Commenting commenting;

	private final Words words;

	/**
	 * A comment as the reader sees it.
	 *
	 * @param words absent for a hidden one
	 * @param hidden why it was hidden
	 * @param own whether the reader wrote it
	 * @param reports what others said against it; for moderators alone
	 */
	record Line(UUID id, @Nullable String words, String when, @Nullable String hidden, boolean own, List<String> reports) {
	}

	void about(Proposal proposal, Actor actor, Model model) {
		boolean moderator = commenting.isModerator(proposal, actor);
		var reports = moderator ? comments.reportsOn(proposal.getId()) : Map.<CommentId, List<String>>of();
		model.addAttribute("talkOf", proposal.getId().value());
		model.addAttribute("talk",
				comments.findByProposal(proposal.getId()).stream().map(one -> line(one, actor, moderator, reports)).toList());
		model.addAttribute("mayHide", moderator);
		model.addAttribute("mayTalk", commenting.whyNot(proposal, actor).isEmpty());
		if (!model.containsAttribute("commentForm")) {
			model.addAttribute("commentForm", new CommentForm(null));
		}
	}

	private Line line(Comment comment, Actor actor, boolean moderator, Map<CommentId, List<String>> reports) {
		var hidden = comment.getHiding().map(Hiding::reason).orElse(null);
		return new Line(comment.getId().value(), hidden == null || moderator ? comment.getWords() : null,
				words.dateTime(comment.getWrittenAt()), hidden, actor.is(comment.getAuthor()),
				reports.getOrDefault(comment.getId(), List.of()));
	}

}
