package org.minsheng.memory;

import java.util.List;

import org.minsheng.administration.FoundingInstallation;
import org.minsheng.administration.KeepingAccounts;
import org.minsheng.administration.KeepingPlaces;
import org.minsheng.batch.ApprovingBatches;
import org.minsheng.batch.BalancingBatches;
import org.minsheng.batch.BatchIsBalancing;
import org.minsheng.batch.ExpiringPool;
import org.minsheng.batch.FollowingBatches;
import org.minsheng.batch.OpeningBatches;
import org.minsheng.batch.PoolTimeLeft;
import org.minsheng.budget.Ledger;
import org.minsheng.budget.OpenBudgetYears;
import org.minsheng.budget.PlanningBudgets;
import org.minsheng.call.PublishingCalls;
import org.minsheng.call.ReadingCalls;
import org.minsheng.chat.Conversing;
import org.minsheng.completion.AuditRule;
import org.minsheng.completion.AuditedWhereDue;
import org.minsheng.completion.ClosingProjects;
import org.minsheng.completion.DefectPeriod;
import org.minsheng.completion.DefectPeriodOver;
import org.minsheng.completion.DrawingAudits;
import org.minsheng.completion.PaidExceptRetention;
import org.minsheng.completion.Paying;
import org.minsheng.completion.PaymentCeiling;
import org.minsheng.completion.RatedLongEnough;
import org.minsheng.completion.RatingPeriod;
import org.minsheng.completion.RatingProjects;
import org.minsheng.completion.RetentionPaid;
import org.minsheng.completion.Settling;
import org.minsheng.deliberation.CallingMeetings;
import org.minsheng.deliberation.ConfirmingMeetings;
import org.minsheng.deliberation.HoldingMeetings;
import org.minsheng.deliberation.KeepingCouncil;
import org.minsheng.deliberation.KeepingMinutes;
import org.minsheng.deliberation.MeetingMoves;
import org.minsheng.deliberation.NotOnAnAgenda;
import org.minsheng.deliberation.ReadingSeat;
import org.minsheng.deliberation.Recusing;
import org.minsheng.deliberation.RedraftedOnceAYear;
import org.minsheng.deliberation.SigningIn;
import org.minsheng.deliberation.TakingPart;
import org.minsheng.deliberation.Tellers;
import org.minsheng.delivery.Accepting;
import org.minsheng.delivery.Contracting;
import org.minsheng.delivery.JudgedByAnother;
import org.minsheng.delivery.StoppingProjects;
import org.minsheng.delivery.Working;
import org.minsheng.delivery.WorksCountersigned;
import org.minsheng.feed.HandingOn;
import org.minsheng.feed.ManagingFeeds;
import org.minsheng.notice.DraftingNotices;
import org.minsheng.notice.EndingNotices;
import org.minsheng.notice.NoticeDrafted;
import org.minsheng.notice.Objecting;
import org.minsheng.notice.OwedNoticePublished;
import org.minsheng.notice.PublishingNotices;
import org.minsheng.paper.EnteringPapers;
import org.minsheng.paper.HandingPapers;
import org.minsheng.paper.PrintingPapers;
import org.minsheng.paper.ReadingPapers;
import org.minsheng.process.Moving;
import org.minsheng.project.AdoptingProposals;
import org.minsheng.project.KeepingTemplates;
import org.minsheng.project.MergedUntilMeeting;
import org.minsheng.project.MovingProjects;
import org.minsheng.project.ProjectCodes;
import org.minsheng.project.ProjectGuard;
import org.minsheng.project.ProjectMoves;
import org.minsheng.project.RevisingDrafts;
import org.minsheng.project.UsingTemplates;
import org.minsheng.project.WithinCap;
import org.minsheng.project.WithinFastTrackCap;
import org.minsheng.proposal.AnswerPeriod;
import org.minsheng.proposal.Appealing;
import org.minsheng.proposal.ClaimingProposals;
import org.minsheng.proposal.Commenting;
import org.minsheng.proposal.CorrectingProposals;
import org.minsheng.proposal.Declining;
import org.minsheng.proposal.KeepingContacts;
import org.minsheng.proposal.MergingProposals;
import org.minsheng.proposal.ReadingProposals;
import org.minsheng.proposal.ReceivingProposals;
import org.minsheng.proposal.SilentProposals;
import org.minsheng.proposal.SortingProposals;
import org.minsheng.proposal.SubmittingProposals;
import org.minsheng.proposal.SupportingProposals;
import org.minsheng.sheet.ImportingSheets;
import org.minsheng.sheet.ReadingSheets;
import org.minsheng.sheet.UploadingSheets;
import org.minsheng.trail.Trail;
import org.minsheng.vote.AssistingVoters;
import org.minsheng.vote.CastingBallots;
import org.minsheng.vote.ChoosingCandidates;
import org.minsheng.vote.ClosingRounds;
import org.minsheng.vote.CorrectingRolls;
import org.minsheng.vote.CountingRounds;
import org.minsheng.vote.DecidingRounds;
import org.minsheng.vote.ImportingRounds;
import org.minsheng.vote.KeepingRolls;
import org.minsheng.vote.LimitingRounds;
import org.minsheng.vote.MakingRounds;
import org.minsheng.vote.ReadingRounds;
import org.minsheng.vote.RevisingRounds;
import org.minsheng.vote.SwitchingRounds;
import org.minsheng.vote.VotesOnProjects;
import org.minsheng.vote.WaitingRounds;

/** Everything that can be done, wired by hand. */
class UseCases extends Ports {

	public final Trail trail = new Trail(entries, List.of());

	public final Moving moving = new Moving(trail);

	public final Ledger ledger = new Ledger(budgets, bookings);

	public final WithinCap cap = new WithinCap(rulebook);

	public final AuditRule audits = new AuditRule(rulebook, draws);

	public final DrawingAudits drawing = new DrawingAudits(draws, audits, trail);

	public final DefectPeriod defectPeriod = new DefectPeriod(deliveries, rulebook);

	public final RatingPeriod ratingPeriod = new RatingPeriod(deliveries, rulebook);

	public final PaymentCeiling ceiling = new PaymentCeiling(defectPeriod, rulebook);

	public final List<ProjectGuard> guards = List.of(cap, new WithinFastTrackCap(rulebook), new NotOnAnAgenda(meetings),
			new RedraftedOnceAYear(meetings),
			new NoticeDrafted(notices), new OwedNoticePublished(notices), new BatchIsBalancing(batches, organisation),
			new PoolTimeLeft(), new WorksCountersigned(deliveries), new JudgedByAnother(entries), new PaidExceptRetention(ledger, ceiling),
			new RatedLongEnough(ratingPeriod), new AuditedWhereDue(audits), new DefectPeriodOver(defectPeriod),
			new RetentionPaid(ledger));

	public final ProjectMoves moves = new ProjectMoves(guards, moving);

	public final MovingProjects movingProjects = new MovingProjects(projects, proposals, moves, moving);

	public final AnswerPeriod answerPeriod = new AnswerPeriod(rulebook, holidays);

	public final SubmittingProposals submitting = new SubmittingProposals(proposals, organisation, answerPeriod,
			moving);

	public final CorrectingProposals correcting = new CorrectingProposals(proposals, moving);

	public final SupportingProposals supporting = new SupportingProposals(proposals, supports);

	public final Commenting commenting = new Commenting(proposals, comments);

	public final KeepingContacts keeping = new KeepingContacts(contacts, proposals, vault, moving);

	public final ReceivingProposals receiving = new ReceivingProposals(submitting, keeping);

	public final ClaimingProposals claiming = new ClaimingProposals(proposals, keeping, moving);

	public final UploadingSheets uploading = new UploadingSheets(sheets, vault);

	public final ImportingSheets importing = new ImportingSheets(sheets, receiving, vault);

	public final ReadingSheets readingSheets = new ReadingSheets(sheets, vault);

	public final KeepingAccounts keepingAccounts = new KeepingAccounts(members, trail);

	public final KeepingPlaces keepingPlaces = new KeepingPlaces(organisation, trail);

	public final FoundingInstallation founding = new FoundingInstallation(organisation, rulebook, members, trail);

	public final ManagingFeeds managingFeeds = new ManagingFeeds(feeds);

	public final HandingOn handingOn = new HandingOn(feeds, receiving, organisation);

	public final PublishingCalls publishingCalls = new PublishingCalls(calls, trail);

	public final ReadingCalls readingCalls = new ReadingCalls(calls);

	public final Conversing conversing = new Conversing(chats, receiving, new ReadingProposals(proposals, supports, organisation, entries),
			organisation);

	public final SortingProposals sorting = new SortingProposals(proposals, rulebook, answerPeriod, moving);

	public final Declining declining = new Declining(proposals, rulebook, moving);

	public final Appealing appealing = new Appealing(proposals, answerPeriod, holidays, moving);

	public final MergingProposals merging = new MergingProposals(proposals, answerPeriod,
			List.of(new MergedUntilMeeting(projects, entries)), moving);

	public final ReadingProposals reading = new ReadingProposals(proposals, supports, organisation, entries);

	public final SilentProposals silent = new SilentProposals(proposals, moving);

	public final ProjectCodes projectCodes = new ProjectCodes(organisation, codes);

	public final AdoptingProposals adopting = new AdoptingProposals(proposals, projects, projectCodes,
			new OpenBudgetYears(budgets, organisation), moving);

	public final KeepingTemplates keepingTemplates = new KeepingTemplates(templates);

	public final UsingTemplates using = new UsingTemplates(templates, projects, organisation, projectCodes, moving);

	public final RevisingDrafts revising = new RevisingDrafts(projects, moving);

	public final CallingMeetings calling = new CallingMeetings(meetings, council, seats, projects, organisation, rulebook,
			codes, moving, movingProjects);

	public final KeepingCouncil keepingCouncil = new KeepingCouncil(council, trail);

	public final SigningIn signingIn = new SigningIn(meetings, seats, vault, moving);

	public final Recusing recusing = new Recusing(meetings, seats, moving);

	public final TakingPart takingPart = new TakingPart(meetings, seats, signingIn, phones, seconds, book, moving);

	public final ReadingSeat readingSeat = new ReadingSeat(meetings, seats, signingIn, phones, book, projects);

	public final KeepingMinutes keepingMinutes = new KeepingMinutes(meetings, book, moving);

	public final MeetingMoves meetingMoves = new MeetingMoves(seats, book, projects, rulebook, moving);

	public final HoldingMeetings holding = new HoldingMeetings(meetings, seats, new Tellers(seats, phones, seconds, book), projects, cap,
			meetingMoves, moving, movingProjects);

	public final ConfirmingMeetings confirming = new ConfirmingMeetings(meetings, projects, meetingMoves, movingProjects);

	public final DraftingNotices drafting = new DraftingNotices(notices, projects, organisation, codes, moving);

	public final PublishingNotices publishing = new PublishingNotices(notices, projects, rulebook, holidays, moving, moves,
			movingProjects);

	public final Objecting objecting = new Objecting(notices, objections, projects, moving, movingProjects);

	public final EndingNotices ending = new EndingNotices(notices, projects, moving, movingProjects);

	public final PlanningBudgets planning = new PlanningBudgets(budgets, moving);

	public final OpeningBatches opening = new OpeningBatches(batches, moving);

	public final BalancingBatches balancing = new BalancingBatches(batches, projects, organisation, rulebook, moving,
			movingProjects);

	public final ApprovingBatches approving = new ApprovingBatches(batches, projects, budgets, ledger, moving,
			movingProjects);

	public final FollowingBatches following = new FollowingBatches(batches, projects, moving);

	public final ExpiringPool expiring = new ExpiringPool(projects, movingProjects);

	public final Contracting contracting = new Contracting(deliveries, projects, ledger, movingProjects);

	public final Working working = new Working(deliveries, projects, ledger, moving, movingProjects, following);

	public final Accepting accepting = new Accepting(deliveries, projects, movingProjects, following);

	public final StoppingProjects stopping = new StoppingProjects(projects, ledger, movingProjects, following);

	public final Paying paying = new Paying(payments, projects, ceiling, ledger, moving);

	public final Settling settling = new Settling(projects, payments, ledger, movingProjects);

	public final ClosingProjects closing = new ClosingProjects(projects, movingProjects);

	public final RatingProjects rating = new RatingProjects(ratings, projects, ratingPeriod);

	public final CountingRounds countingRounds = new CountingRounds(box, files);

	public final VotesOnProjects votesOnProjects = new VotesOnProjects(rounds, countingRounds);

	public final ChoosingCandidates choosing = new ChoosingCandidates(projects, standing, votesOnProjects);

	public final MakingRounds making = new MakingRounds(rounds, box, papers, casts, roll, choosing, organisation, codes, entries,
			moving);

	public final WaitingRounds waiting = new WaitingRounds(rounds, roll, papers, entries);

	public final RevisingRounds revisingRounds = new RevisingRounds(rounds, roll, choosing, organisation, moving);

	public final CorrectingRolls correctingRolls = new CorrectingRolls(rounds, roll, moving);

	public final KeepingRolls keepingRolls = new KeepingRolls(rounds, roll, members, moving);

	public final CastingBallots casting = new CastingBallots(rounds, roll, box, casts);

	public final ClosingRounds closingRounds = new ClosingRounds(rounds, box, roll, papers, casts, moving);

	public final SwitchingRounds switching = new SwitchingRounds(rounds, box, closingRounds, moving);

	public final LimitingRounds limiting = new LimitingRounds(rounds, organisation, moving);

	public final ImportingRounds importingRounds = new ImportingRounds(rounds, files, organisation, codes, moving);

	public final DecidingRounds deciding = new DecidingRounds(rounds, votesOnProjects, choosing, countingRounds, moving);

	public final ReadingRounds readingRounds = new ReadingRounds(rounds, roll, countingRounds, files, entries, making);

	public final PrintingPapers printingPapers = new PrintingPapers(rounds, papers, moving);

	public final HandingPapers handingPapers = new HandingPapers(rounds, roll, box, papers, assistances, moving);

	public final EnteringPapers enteringPapers = new EnteringPapers(rounds, papers, box, roll, closingRounds);

	public final AssistingVoters assisting = new AssistingVoters(rounds, roll, assistances, keepingRolls);

	public final ReadingPapers readingPapers = new ReadingPapers(rounds, papers, roll);

}
