package org.minsheng.memory;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.minsheng.member.MemberId;
import org.minsheng.proposal.Comment;
import org.minsheng.proposal.CommentId;
import org.minsheng.proposal.Comments;
import org.minsheng.proposal.ProposalId;

class InMemoryComments implements Comments {

	private record Report(CommentId comment, MemberId member) {
	}

	private final Shelf<CommentId, Comment> shelf = new Shelf<>();

	private final Map<Report, String> reports = new LinkedHashMap<>();

	@Override
	public Optional<Comment> findById(CommentId id) {
		return shelf.find(id);
	}

	@Override
	public List<Comment> findByProposal(ProposalId proposal) {
		return shelf.all().filter(comment -> comment.getProposal().equals(proposal)).toList();
	}

	@Override
	public Comment save(Comment comment) {
		return shelf.put(comment.getId(), comment);
	}

	@Override
	public void report(CommentId comment, MemberId member, String reason, Instant at) {
		reports.putIfAbsent(new Report(comment, member), reason);
	}

	@Override
	public Map<CommentId, List<String>> reportsOn(ProposalId proposal) {
		return reports.entrySet()
			.stream()
			.filter(report -> shelf.find(report.getKey().comment()).orElseThrow().getProposal().equals(proposal))
			.collect(Collectors.groupingBy(report -> report.getKey().comment(),
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

}
