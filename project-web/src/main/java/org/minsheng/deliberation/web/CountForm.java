package org.minsheng.deliberation.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import org.minsheng.deliberation.DeliberationRefusal;
import org.minsheng.deliberation.DeskMeeting;
import org.minsheng.deliberation.Voters;
import org.minsheng.money.Money;

/** The votes on every item of the agenda, in its order. */
record CountForm(@NotEmpty @Nullable List<@Valid CountItem> items) {

	/** Each agreed amount begins as it was agreed before, or as the estimate. */
	static CountForm of(DeskMeeting meeting) {
		return new CountForm(meeting.items()
			.stream()
			.map(item -> new CountItem(item.code(), null, null, null, null,
					plain(Objects.requireNonNullElse(item.agreed(), item.estimate()))))
			.toList());
	}

	private static String plain(Money sum) {
		return sum.fen() % 100 == 0 ? sum.yuan().toBigInteger().toString() : sum.yuan().toPlainString();
	}

	/**
	 * Says at which item the votes do not match those present, sooner than the model refuses them all.
	 * @throws org.minsheng.Refused where the form is not one of this meeting
	 */
	void check(DeskMeeting meeting, Errors errors) {
		var counted = Objects.requireNonNullElse(items, List.<CountItem>of());
		if (counted.size() != meeting.items().size()) {
			throw DeliberationRefusal.ITEM_NOT_COUNTED.refusal().asException();
		}
		if (errors.hasErrors()) {
			return;
		}
		IntStream.range(0, counted.size()).forEach(at -> check(counted.get(at), at, meeting.items().get(at).voters(), errors));
	}

	private static void check(CountItem item, int at, Voters voters, Errors errors) {
		int most = Math.min(item.yesVotes(), voters.representatives());
		if (item.cast() > voters.present()) {
			reject(errors, at, "yes", "desk.count.over", item.cast(), voters.present());
		}
		int others = voters.present() - voters.representatives();
		if (item.yesVotes() - item.representatives() > others) {
			reject(errors, at, "yes", "desk.count.others", others);
		}
		if (item.representatives() > most) {
			reject(errors, at, "representativesYes", "desk.count.representatives", most);
		}
	}

	private static void reject(Errors errors, int at, String field, String key, Integer... numbers) {
		var words = Stream.of(numbers).map(String::valueOf).toArray();
		errors.rejectValue("items[" + at + "]." + field, key, words, null);
	}

}
