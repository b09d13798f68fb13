package org.minsheng.proposal.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.minsheng.category.ProjectType;
import org.minsheng.category.Theme;
import org.minsheng.category.Urgency;
import org.minsheng.member.Actor;
import org.minsheng.organisation.Holidays;
import org.minsheng.page.Choice;
import org.minsheng.page.Countdown;
import org.minsheng.page.Crumb;
import org.minsheng.page.Deeds;
import org.minsheng.page.Fact;
import org.minsheng.page.Words;
import org.minsheng.proposal.DeskProposal;
import org.minsheng.proposal.EligibilityTest;
import org.minsheng.proposal.KeepingContacts;
import org.minsheng.proposal.NegativeItem;
import org.minsheng.proposal.Particulars;
import org.minsheng.proposal.ProposalId;
import org.minsheng.proposal.ProposalMove;
import org.minsheng.proposal.ProposalStatus;
import org.minsheng.proposal.ReadingDeskProposals;
import org.minsheng.proposal.TrackingCode;
import org.minsheng.trail.Subject;

import static java.util.stream.Collectors.joining;

/** Fills the desk's page of a request: what is asked, what may be done, what was done. */
@Component
@RequiredArgsConstructor
class DeskProposalPages {

	private final ReadingDeskProposals proposals;

	private final CommunityMaps maps;

	private final Talk talk;

	private final KeepingContacts contacts;

	private final Holidays holidays;

	private final Deeds deeds;

	private final Words words;

	private final Clock clock;

	ProposalId id(String code, Actor actor) {
		return read(code, actor).proposal().getId();
	}

	/** Nothing where the code is none, or is not the reader's to handle. */
	Optional<ProposalId> find(String code, Actor actor) {
		return TrackingCode.parse(code).flatMap(parsed -> proposals.read(parsed, actor)).map(one -> one.proposal().getId());
	}

	/** The page, with the named form unfolded; by itself the form that is most likely needed. */
	String show(String code, @Nullable String open, Actor actor, Model model) {
		var record = read(code, actor);
		var proposal = record.proposal();
		model.addAttribute("record", record);
		model.addAttribute("contact", contacts.shown(proposal, actor).orElse(null));
		model.addAttribute("crumbs", List.of(new Crumb(words.of("nav.desk"), "/desk"), new Crumb(code, null)));
		model.addAttribute("open", open == null ? usual(proposal.getStatus()) : open);
		model.addAttribute("left", proposal.getAnswerDue() == null
				? null
				: new Countdown(holidays.calendar(), clock.instant()).until(proposal.getAnswerDue()));
		model.addAttribute("photos", record.photos().stream().map(photo -> "/photos/" + photo.value()).toList());
		model.addAttribute("timeline", deeds.of(Subject.Kind.PROPOSAL, record.deeds()));
		model.addAttribute("facts", facts(record));
		model.addAttribute("map", maps.of(proposal.getScope(), proposal.getPin().orElse(null)).orElse(null));
		talk.about(proposal, actor, model);
		choices(record, model);
		unlessThere(model, "acceptanceForm", () -> AcceptanceForm.of(proposal.getClassification()));
		unlessThere(model, "answerForm", () -> new AnswerForm(null, null, null));
		unlessThere(model, "declineForm", () -> new DeclineForm(null, null));
		unlessThere(model, "mergerForm", () -> new MergerForm(null, null, null, null));
		unlessThere(model, "transferForm", () -> new TransferForm(null, null));
		return "desk/proposals/show";
	}

	DeskProposal read(String code, Actor actor) {
		return TrackingCode.parse(code).flatMap(parsed -> proposals.read(parsed, actor)).orElseThrow();
	}

	private static @Nullable String usual(ProposalStatus status) {
		return switch (status) {
			case SUBMITTED -> "ACCEPT";
			case NEED_INFO -> "REPLY";
			default -> null;
		};
	}

	private List<Fact> facts(DeskProposal record) {
		var proposal = record.proposal();
		var facts = new ArrayList<>(List.of(fact("code", proposal.getTrackingCode().value()),
				new Fact(words.of("desk.community"), record.community()), fact("place", proposal.getWish().place()),
				fact("channel", words.say(proposal.getSource().channel())),
				fact("at", words.date(proposal.getSubmittedAt()))));
		if (record.supporters() > 0) {
			facts.add(fact("supporters", words.of("desk.people", String.valueOf(record.supporters()))));
		}
		var particulars = proposal.getParticulars();
		particulars.map(Particulars::beneficiaries).ifPresent(whom -> facts.add(fact("beneficiaries", whom)));
		particulars.map(Particulars::contact).ifPresent(how -> facts.add(fact("contact", how)));
		Optional.ofNullable(proposal.getClassification())
			.map(kind -> words.say(kind.type()) + " · " + words.say(kind.theme()) + " · " + words.say(kind.urgency()))
			.ifPresent(kind -> facts.add(fact("kind", kind)));
		if (!record.passed().isEmpty()) {
			facts.add(fact("tests", record.passed().stream().sorted().map(words::say).collect(joining("、"))));
		}
		if (!record.negative().isEmpty()) {
			facts.add(fact("negative", record.negative().stream().sorted().map(this::choice).map(Choice::label).collect(joining("；"))));
		}
		proposal.getAppeal().ifPresent(appeal -> facts.add(fact("appeal", appeal.words())));
		Optional.ofNullable(proposal.getAnswer()).ifPresent(answer -> facts.add(fact("answer", answer)));
		return facts;
	}

	private Fact fact(String key, String value) {
		return new Fact(words.of("desk.proposal." + key), value);
	}

	private void choices(DeskProposal record, Model model) {
		model.addAttribute("types", Choice.of(words, ProjectType.values()));
		model.addAttribute("themes", Choice.of(words, Theme.values()));
		model.addAttribute("urgencies", Choice.of(words, Urgency.values()));
		model.addAttribute("tests", Choice.of(words, EligibilityTest.values()));
		model.addAttribute("negatives", Stream.of(NegativeItem.values()).map(this::choice).toList());
		model.addAttribute("ready", Stream.of(ProposalMove.values()).collect(Collectors.toMap(ProposalMove::name, this::ready)));
		model.addAttribute("answers", answers(record));
		model.addAttribute("others", record.alike().stream().map(this::choice).toList());
	}

	/** The answers in words that may be given from the present state. */
	private static List<ProposalMove> answers(DeskProposal record) {
		return Stream.of(AnswerForm.Kind.values())
			.map(kind -> ProposalMove.valueOf(kind.name()))
			.filter(record::offers)
			.toList();
	}

	private List<Choice> ready(ProposalMove move) {
		return Ready.of(move).map(one -> new Choice(one.name(), words.of("ready." + one))).toList();
	}

	private Choice choice(NegativeItem item) {
		return new Choice(item.name(), item.getCode() + " " + words.say(item));
	}

	private Choice choice(DeskProposal.Alike other) {
		var wish = other.proposal().getWish();
		return new Choice(other.proposal().getTrackingCode().value(), words.of("desk.merge.option", wish.title(),
				wish.place(), String.valueOf(other.percent())));
	}

	private static void unlessThere(Model model, String name, Supplier<Object> form) {
		if (!model.containsAttribute(name)) {
			model.addAttribute(name, form.get());
		}
	}

}
