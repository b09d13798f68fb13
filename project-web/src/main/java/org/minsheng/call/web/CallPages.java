package org.minsheng.call.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import org.minsheng.call.Call;
import org.minsheng.call.CallDraft;
import org.minsheng.call.Outlook;
import org.minsheng.call.PublishingCalls;
import org.minsheng.call.ReadingCalls;
import org.minsheng.member.Actor;
import org.minsheng.member.MemberRefusal;
import org.minsheng.organisation.CommunityId;
import org.minsheng.organisation.Deadlines;
import org.minsheng.organisation.Organisation;
import org.minsheng.organisation.Scope;
import org.minsheng.page.Choice;
import org.minsheng.proposal.Proposals;
import org.minsheng.proposal.TrackingCode;

/** What pages say of calls; templates reach it as {@code @callPages}. */
@Component
@RequiredArgsConstructor
public class CallPages {

	private final ReadingCalls calls;

	private final PublishingCalls publishing;

	private final Organisation organisation;

	private final Proposals proposals;

	private final Clock clock;

	/** A call and the names of the communities in which it runs alike. */
	public record Running(CallDraft draft, String communities) {
	}

	/** A call of one community. */
	public record Listed(Call call, String community) {
	}

	/** The collections that run today; the same in several communities is one. */
	public List<Running> running() {
		var places = new LinkedHashMap<CallDraft, List<String>>();
		for (var call : calls.runningOn(Deadlines.day(clock.instant()))) {
			places.computeIfAbsent(call.draft(), none -> new ArrayList<>()).add(nameOf(call.community()));
		}
		return places.entrySet().stream().map(CallPages::running).toList();
	}

	/** When the request will be looked at together with the others. */
	public Outlook outlook(String trackingCode) {
		var proposal = proposals.findByTrackingCode(new TrackingCode(trackingCode)).orElseThrow();
		return calls.outlook(proposal.getScope(), Deadlines.day(proposal.getSubmittedAt()));
	}

	/**
	 * The communities for which the actor may call.
	 * @throws org.minsheng.Refused where there is none
	 */
	List<Choice> places(Actor actor) {
		var own = organisation.communities()
			.stream()
			.filter(community -> publishing.mayPublishIn(community.scope(), actor))
			.map(community -> new Choice(community.getId().value(), community.getName()))
			.toList();
		if (own.isEmpty()) {
			throw MemberRefusal.NOT_YOUR_ROLE.refusal().asException();
		}
		return own;
	}

	List<Listed> latest(Actor actor) {
		return calls.latest()
			.stream()
			.filter(call -> publishing.mayPublishIn(call.community(), actor))
			.map(call -> new Listed(call, nameOf(call.community())))
			.toList();
	}

	Scope scope(String community) {
		return organisation.community(new CommunityId(community)).orElseThrow().scope();
	}

	private String nameOf(Scope community) {
		return organisation.community(community.communityId()).orElseThrow().getName();
	}

	private static Running running(Map.Entry<CallDraft, List<String>> call) {
		return new Running(call.getKey(), call.getValue().stream().collect(Collectors.joining("、")));
	}

}
