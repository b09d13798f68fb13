package org.minsheng.vote.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.minsheng.member.Actor;
import org.minsheng.page.Choice;
import org.minsheng.page.Crumb;
import org.minsheng.page.Deeds;
import org.minsheng.page.Words;
import org.minsheng.trail.Subject;
import org.minsheng.vote.KeepingRolls;
import org.minsheng.vote.ReadingRounds;
import org.minsheng.vote.RoundMove;
import org.minsheng.vote.RoundStatus;
import org.minsheng.vote.TieOrder;
import org.minsheng.vote.VoteRoles;
import org.minsheng.vote.web.DeskForms.AssistForm;
import org.minsheng.vote.web.DeskForms.DrawForm;
import org.minsheng.vote.web.DeskForms.EndingForm;
import org.minsheng.vote.web.DeskForms.OverruleForm;
import org.minsheng.vote.web.DeskForms.ReissueForm;
import org.minsheng.vote.web.DeskForms.RollFileForm;
import org.minsheng.vote.web.DeskForms.RollForm;
import org.minsheng.vote.web.DeskForms.VoterForm;
import org.minsheng.vote.web.DeskForms.WithdrawForm;

/** Fills the desk's page of a round: its terms, its roll and turnout, what is to be done. */
@Component
@RequiredArgsConstructor
class DeskVotePages {

	private final ReadingRounds reading;

	private final RoundWords rounds;

	private final LimitPages limits;

	private final Deeds deeds;

	private final Words words;

	private final Clock clock;

	String show(String code, Actor actor, Model model) {
		var record = reading.atDesk(code, actor, clock.instant()).orElseThrow();
		var round = record.round();
		var status = round.getStatus();
		model.addAttribute("record", record);
		model.addAttribute("facts", rounds.facts(round));
		model.addAttribute("keeper", VoteRoles.allow(VoteRoles.MAKERS, round, actor) && KeepingRolls.mayChangeIn(status));
		model.addAttribute("onPaper",
				round.getOrigin().isEmpty() && VoteRoles.allow(VoteRoles.WITNESSES, round, actor));
		model.addAttribute("watches",
				round.getOrigin().isEmpty() && VoteRoles.allow(VoteRoles.SCRUTINEERS, round, actor));
		model.addAttribute("draws",
				status == RoundStatus.CLOSED && round.getTerms().ties() == TieOrder.DRAWN && !actor.is(round.getDrawnBy())
						&& VoteRoles.allow(RoundMove.CONFIRM.by(), round, actor));
		var choices = round.getCandidates().stream().map(one -> new Choice(one.code(), one.title())).toList();
		model.addAttribute("choices", choices);
		model.addAttribute("instead",
				Stream.concat(choices.stream(), Stream.of(new Choice(OverruleForm.NONE, words.of("desk.vote.instead.none")))).toList());
		model.addAttribute("crumbs", List.of(new Crumb(words.of("nav.desk"), "/desk"), new Crumb(words.of("desk.votes"), "/desk/votes"),
				new Crumb(code, null)));
		model.addAttribute("timeline", deeds.of(Subject.Kind.VOTE, record.deeds()));
		model.addAttribute("free", Optional.empty());
		model.addAttribute("codesForm", UUID.randomUUID());
		limits.fill(round, actor, model);
		forms(model);
		return "desk/votes/show";
	}

	private static void forms(Model model) {
		unlessThere(model, "rollForm", () -> new RollForm(null));
		unlessThere(model, "rollFileForm", () -> new RollFileForm(null));
		unlessThere(model, "voterForm", () -> new VoterForm(null, null, null, null));
		unlessThere(model, "assistForm", () -> new AssistForm(null, null));
		unlessThere(model, "reissueForm", () -> new ReissueForm(null));
		unlessThere(model, "drawForm", () -> new DrawForm(null));
		unlessThere(model, "overruleForm", () -> new OverruleForm(null, List.of()));
		unlessThere(model, "withdrawForm", () -> new WithdrawForm(null, null));
		unlessThere(model, "endingForm", () -> new EndingForm(null));
	}

	private static void unlessThere(Model model, String name, Supplier<Object> form) {
		if (!model.containsAttribute(name)) model.addAttribute(name, form.get());
	}

}
