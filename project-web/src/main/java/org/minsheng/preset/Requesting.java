package org.minsheng.preset;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import org.minsheng.member.Actor;
import org.minsheng.member.Role;
import org.minsheng.project.AdoptingProposals;
import org.minsheng.proposal.Channel;
import org.minsheng.proposal.MergingProposals;
import org.minsheng.proposal.ProposalId;
import org.minsheng.proposal.Screening;
import org.minsheng.proposal.SortingProposals;
import org.minsheng.proposal.Source;
import org.minsheng.proposal.SubmittingProposals;
import org.minsheng.proposal.Wish;

/** From the residents' requests to the project that the workstation makes of them. */
@Component
@RequiredArgsConstructor
class Requesting {

	private static final Set<Channel> ONLINE = Set.of(Channel.WEB, Channel.WECHAT, Channel.COMMUNITY_SITE);

	private static final List<Channel> OF_LATER_ONES = List.of(Channel.WINDOW, Channel.WECHAT, Channel.WEB);

	private final SubmittingProposals submitting;

	private final SortingProposals sorting;

	private final MergingProposals merging;

	private final AdoptingProposals adopting;

	private final Pace pace;

	/** In the order of adoption, from which the codes follow. */
	List<Story> tell(List<SeededProject> projects, Scene scene) {
		return projects.stream()
			.sorted(Comparator.comparing(Requesting::adoptedAt).thenComparing(SeededProject::number))
			.map(project -> begin(project, scene))
			.toList();
	}

	private Story begin(SeededProject project, Scene scene) {
		var station = scene.cast().as(Role.COMMUNITY_STATION, project.community());
		var first = request(project, 0, scene);
		sorting.accept(first, project.classification(), Screening.CLEAR, station, acceptedAt(project));
		for (int duplicate = 1; duplicate <= duplicates(project); duplicate++) {
			var later = request(project, duplicate, scene);
			merging.merge(later, first, Words.mergeReason(project), station, requestedAt(project, duplicate).plus(Duration.ofHours(3)));
		}
		var adopted = adopting.adopt(Set.of(first), project.draft(scene.plan().batch(project.batch()).year()), station,
				adoptedAt(project));
		pace.step();
		return new Story(project, adopted.getId());
	}

	private ProposalId request(SeededProject project, int number, Scene scene) {
		var channel = number == 0 ? project.channel() : OF_LATER_ONES.get(number % OF_LATER_ONES.size());
		var resident = scene.cast().resident(project.community(), project.number() + 7 * number);
		var actor = ONLINE.contains(channel) ? resident : scene.cast().as(Role.COMMUNITY_STATION, project.community());
		return submitting
			.submit(project.community(), wish(project, number), source(project, channel, actor, number), List.of(), actor,
					requestedAt(project, number))
			.getId();
	}

	private static Wish wish(SeededProject project, int number) {
		return new Wish(Words.title(project, number), Words.problem(project, number), project.works(), project.place());
	}

	private static Source source(SeededProject project, Channel channel, Actor actor, int number) {
		int supporters = number == 0 ? project.row().number("supporters") : 0;
		return new Source(channel, ONLINE.contains(channel) ? actor.member() : null, supporters, project.row().provenance());
	}

	private static int duplicates(SeededProject project) {
		return project.row().number("extra_proposals");
	}

	/** The first on its day; a later one every other day, or where time presses an hour after the other. */
	private static Instant requestedAt(SeededProject project, int number) {
		var day = project.day("proposed");
		return project.isUrgent()
				? Times.at(day, "09:30").plus(Duration.ofHours(number))
				: Times.at(day.plusDays(2L * number), "09:30").plus(Duration.ofMinutes(37L * number));
	}

	private static Instant acceptedAt(SeededProject project) {
		return project.isUrgent() ? project.at("proposed", "17:00") : Times.at(project.day("proposed").plusDays(1), "16:00");
	}

	private static Instant adoptedAt(SeededProject project) {
		return project.isUrgent() ? project.at("reported", "09:00") : Times.at(project.day("proposed").plusDays(8), "10:00");
	}

}
