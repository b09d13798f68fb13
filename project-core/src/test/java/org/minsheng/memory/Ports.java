package org.minsheng.memory;

import org.minsheng.batch.Batches;
import org.minsheng.budget.Budgets;
import org.minsheng.budget.LedgerEntries;
import org.minsheng.call.Calls;
import org.minsheng.chat.Chats;
import org.minsheng.completion.AuditDraws;
import org.minsheng.completion.Payments;
import org.minsheng.completion.Ratings;
import org.minsheng.deliberation.Council;
import org.minsheng.deliberation.Meetings;
import org.minsheng.deliberation.MinutesBook;
import org.minsheng.deliberation.PhoneVotes;
import org.minsheng.deliberation.Seats;
import org.minsheng.deliberation.SecondCounts;
import org.minsheng.delivery.Deliveries;
import org.minsheng.feed.Feeds;
import org.minsheng.member.Members;
import org.minsheng.notice.Notices;
import org.minsheng.notice.Objections;
import org.minsheng.organisation.Codes;
import org.minsheng.organisation.Holidays;
import org.minsheng.organisation.Organisation;
import org.minsheng.organisation.Rulebook;
import org.minsheng.paper.Papers;
import org.minsheng.project.Projects;
import org.minsheng.project.ServiceTemplates;
import org.minsheng.proposal.Comments;
import org.minsheng.proposal.Contacts;
import org.minsheng.proposal.Supports;
import org.minsheng.secret.Vault;
import org.minsheng.sheet.Sheets;
import org.minsheng.vote.Assistances;
import org.minsheng.vote.BallotBox;
import org.minsheng.vote.Roll;
import org.minsheng.vote.RoundFiles;
import org.minsheng.vote.StandingProjects;
import org.minsheng.vote.VotingRounds;

/** Everything that is kept. */
class Ports {

	public final Organisation organisation = new InMemoryOrganisation();

	public final Rulebook rulebook = new InMemoryRulebook();

	public final Holidays holidays = new InMemoryHolidays();

	public final Codes codes = new InMemoryCodes();

	public final InMemoryTrailEntries entries = new InMemoryTrailEntries();

	public final InMemoryProposals proposals = new InMemoryProposals();

	public final Supports supports = new InMemorySupports();

	public final Comments comments = new InMemoryComments();
	public final Contacts contacts = new InMemoryContacts();

	public final Vault vault = new MirrorVault();

	public final Sheets sheets = new InMemorySheets();

	public final Feeds feeds = new InMemoryFeeds();

	public final Calls calls = new InMemoryCalls();

	public final Chats chats = new InMemoryChats();

	public final Projects projects = new InMemoryProjects();

	public final ServiceTemplates templates = new InMemoryServiceTemplates();

	public final Meetings meetings = new InMemoryMeetings();

	public final Council council = new InMemoryCouncil();

	public final Seats seats = new InMemorySeats();

	public final PhoneVotes phones = new InMemoryPhoneVotes();

	public final SecondCounts seconds = new InMemorySecondCounts();

	public final MinutesBook book = new InMemoryMinutesBook();

	public final Notices notices = new InMemoryNotices();

	public final Objections objections = new InMemoryObjections();

	public final Budgets budgets = new InMemoryBudgets();

	public final LedgerEntries bookings = new InMemoryLedgerEntries();

	public final Batches batches = new InMemoryBatches();

	public final Deliveries deliveries = new InMemoryDeliveries();

	public final Payments payments = new InMemoryPayments();

	public final AuditDraws draws = new InMemoryAuditDraws((InMemoryProjects) projects);

	public final Ratings ratings = new InMemoryRatings();

	public final Members members = new InMemoryMembers();

	public final StandingProjects standing = new InMemoryStandingProjects((InMemoryProjects) projects);

	public final VotingRounds rounds = new InMemoryVotingRounds();

	public final Roll roll = new InMemoryRoll();

	public final RoundFiles files = new InMemoryRoundFiles();

	public final BallotBox box = new InMemoryBallotBox();

	public final Papers papers = new InMemoryPapers();

	public final InMemoryCasts casts = new InMemoryCasts();

	public final Assistances assistances = new InMemoryAssistances();

}
