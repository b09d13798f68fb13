package org.minsheng.project;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.member.Role;
import org.minsheng.organisation.Deadlines;
import org.minsheng.organisation.Scope;
import org.minsheng.process.Moving;
import org.minsheng.process.Note;
import org.minsheng.proposal.Proposal;
import org.minsheng.proposal.ProposalId;
import org.minsheng.proposal.ProposalMove;
import org.minsheng.proposal.Proposals;

/** Makes one project from accepted requests of one community; they live on in it. */
@UseCase
@RequiredArgsConstructor
public class AdoptingProposals {

	private final Proposals proposals;

	private final Projects projects;

	private final ProjectCodes codes;

	private final ProgrammeYears years;

	private final Moving moving;

	public Project adopt(Set<ProposalId> ids, Draft draft, Actor actor, Instant at) {
		var origins = ids.stream().map(id -> proposals.findById(id).orElseThrow()).toList();
		var community = communityOf(origins);
		requireYearAhead(draft.year(), community, at);
		var project = Project.drafted(codes.next(community, draft.year()), community, draft, ids, at);
		origins.forEach(origin -> {
			moving.make(origin, ProposalMove.ADOPT, actor, Note.detail(project.getCode()), at);
			proposals.save(origin);
		});
		projects.save(project);
		moving.began(project, "ADOPT", Role.COMMUNITY_STATION, actor, Note.NONE, at);
		return project;
	}

	/** The present year, or a later one whose money is there. */
	private void requireYearAhead(int year, Scope community, Instant at) {
		int present = Deadlines.day(at).getYear();
		int last = Math.max(present, years.open(community, at));
		if (year < present || year > last) {
			throw ProjectRefusal.NOT_A_PROGRAMME_YEAR.refusal(year, present, last).asException();
		}
	}

	/** One more project from a request that has become one already, with the reason why one is not enough. */
	public Project split(ProposalId id, Draft draft, String reason, Actor actor, Instant at) {
		var origin = proposals.findById(id).orElseThrow();
		requireYearAhead(draft.year(), origin.getScope(), at);
		var project = Project.drafted(codes.next(origin.getScope(), draft.year()), origin.getScope(), draft, Set.of(id), at);
		moving.make(origin, ProposalMove.SPLIT, actor, new Note(reason, project.getCode()), at);
		proposals.save(origin);
		projects.save(project);
		moving.began(project, "ADOPT", Role.COMMUNITY_STATION, actor, Note.because(reason), at);
		return project;
	}

	private static Scope communityOf(List<Proposal> origins) {
		var communities = origins.stream().map(Proposal::getScope).collect(Collectors.toSet());
		if (communities.isEmpty()) {
			throw ProjectRefusal.NO_REQUEST.refusal().asException();
		}
		if (communities.size() > 1) {
			throw ProjectRefusal.REQUESTS_OF_SEVERAL_COMMUNITIES.refusal().asException();
		}
		return communities.iterator().next();
	}

}
