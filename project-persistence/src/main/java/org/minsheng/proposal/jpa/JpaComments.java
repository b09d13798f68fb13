package org.minsheng.proposal.jpa;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.minsheng.member.MemberId;
import org.minsheng.proposal.Comment;
import org.minsheng.proposal.CommentId;
import org.minsheng.proposal.Comments;
import org.minsheng.proposal.ProposalId;

/** The comments, and beside them the reports, of which nothing is ever changed. */
@Component
@RequiredArgsConstructor
class JpaComments implements Comments {

	private final Stored stored;

	private final JdbcClient database;

	@Override
	public Optional<Comment> findById(CommentId id) {
		return stored.findById(id);
	}

	@Override
	public List<Comment> findByProposal(ProposalId proposal) {
		return stored.findByProposalOrderByWrittenAt(proposal);
	}

	@Override
	public Comment save(Comment comment) {
		return stored.save(comment);
	}

	@Override
	public void report(CommentId comment, MemberId member, String reason, Instant at) {
		database.sql("insert into comment_report values (?, ?, ?, ?) on conflict do nothing")
			.params(comment.value(), member.value(), reason, Timestamp.from(at))
			.update();
	}

	@Override
	public Map<CommentId, List<String>> reportsOn(ProposalId proposal) {
		return database.sql("""
				select r.comment_id, r.reason from comment_report r join comment c on c.id = r.comment_id
				where c.proposal_id = ? order by r.reported_at
				""")
			.param(proposal.value())
			.query((row, number) -> Map.entry(new CommentId(row.getObject("comment_id", UUID.class)), row.getString("reason")))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	interface Stored extends Repository<Comment, CommentId> {

		Optional<Comment> findById(CommentId id);

		List<Comment> findByProposalOrderByWrittenAt(ProposalId proposal);

		Comment save(Comment comment);

	}

}
