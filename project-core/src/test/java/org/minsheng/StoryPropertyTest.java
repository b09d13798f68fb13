package org.minsheng;

import java.util.List;
import java.util.Optional;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;

import org.minsheng.Story.Act;
import org.minsheng.Story.Step;
import org.minsheng.budget.Account;
import org.minsheng.money.Money;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectStatus;
import org.minsheng.trail.TrailEntry;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever people do in whatever order, they are refused in words or the books stay right. */
class StoryPropertyTest {

	@Provide
	Arbitrary<Step> steps() {
		var others = List.of(Act.values());
		var acts = Arbitraries.frequencyOf(Tuple.of(6, Arbitraries.just(Act.ADVANCE)),
				Tuple.of(2, Arbitraries.of(Act.ASK_FOR_MONEY, Act.WALK_PAYMENT)), Tuple.of(2, Arbitraries.of(others)));
		var percents = Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(100)), Tuple.of(2, Arbitraries.integers().between(0, 120)));
		return Combinators.combine(acts, Arbitraries.integers().between(0, 2), percents).as(Step::new);
	}

	@Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
	void theBooksStayRight(@ForAll @Size(min = 30, max = 70) List<@From("steps") Step> steps) {
		var story = new Story();
		for (var step : steps) {
			story = story.tried(step);
			assertBudgetAddsUp(story);
		}
		for (var project : story.projects) {
			assertAmountsNarrowDown(project, story);
		}
		assertTrailsTellTheStory(story);
	}

	/** Reserved, bound, paid and free make up the appropriation, and the projects' accounts make up the first three. */
	private static void assertBudgetAddsUp(Story story) {
		var budget = story.budget;
		assertThat(budget.getReserved().plus(budget.getCommitted()).plus(budget.getPaid()).plus(budget.free()))
			.isEqualTo(budget.getAppropriated());
		var accounts = story.projects.stream().flatMap(project -> accountOf(project, story).stream()).toList();
		assertThat(Money.sum(accounts.stream().map(Account::reserved).toList())).isEqualTo(budget.getReserved());
		assertThat(Money.sum(accounts.stream().map(Account::committed).toList())).isEqualTo(budget.getCommitted());
		assertThat(Money.sum(accounts.stream().map(Account::paid).toList())).isEqualTo(budget.getPaid());
	}

	/** Paid within settled within contracted within approved within agreed; what is over holds nothing back. */
	private static void assertAmountsNarrowDown(Project project, Story story) {
		var approved = project.getApproved().orElse(Money.ZERO);
		var contracted = project.getContracted().orElse(Money.ZERO);
		var account = accountOf(project, story);
		var paid = account.map(Account::paid).orElse(Money.ZERO);
		assertThat(approved).isLessThanOrEqualTo(project.priceBeforeApproval());
		assertThat(contracted).isLessThanOrEqualTo(approved);
		assertThat(paid).isLessThanOrEqualTo(contracted);
		project.getSettled().ifPresent(settled -> assertThat(settled).isBetween(paid, contracted));
		if (project.getStatus() == ProjectStatus.CANCELLED || project.getStatus() == ProjectStatus.ARCHIVED) {
			account.ifPresent(rest -> assertThat(rest.reserved().plus(rest.committed())).isEqualTo(Money.ZERO));
		}
	}

	private static void assertTrailsTellTheStory(Story story) {
		assertThat(story.town.entries.subjects()).allMatch(story.town.trail::isIntact);
		for (var subject : story.town.entries.subjects()) {
			assertThat(story.town.entries.of(subject)).extracting(TrailEntry::getDeed)
				.isSortedAccordingTo((one, next) -> one.at().compareTo(next.at()));
		}
		for (var project : story.projects) {
			assertThat(story.town.entries.of(project.subject())
				.stream()
				.map(entry -> entry.getDeed().to())
				.filter(to -> to != null)
				.reduce((one, next) -> next))
				.contains(project.getStatus().name());
		}
	}

	private static Optional<Account> accountOf(Project project, Story story) {
		boolean booked = !story.town.bookings.findByProject(project.getId()).isEmpty();
		return booked ? Optional.of(story.town.ledger.account(project.getId())) : Optional.empty();
	}

}
