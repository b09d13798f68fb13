package org.minsheng.desk.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.minsheng.completion.Paying;
import org.minsheng.completion.Payment;
import org.minsheng.completion.PaymentMove;
import org.minsheng.completion.PaymentStatus;
import org.minsheng.completion.Payments;
import org.minsheng.member.Actor;
import org.minsheng.money.Money;
import org.minsheng.page.Words;
import org.minsheng.process.Moving;
import org.minsheng.project.Project;

/** A project's payments, and what this actor may do with each. */
@Component
@RequiredArgsConstructor
class PaymentPages {

	private final Payments payments;

	private final Paying paying;

	private final Moving moving;

	private final Words words;

	/**
	 * The payments and what can still be asked for.
	 *
	 * @param whyNot no request can be made now; absent where it can
	 */
	record View(List<Row> rows, Money stillPayable, @Nullable String whyNot) {
	}

	/** One payment; moves are the names of what this actor may do with it. */
	record Row(String id, Money amount, String purpose, PaymentStatus status, Instant requestedAt,
			List<PaymentMove> moves) {
	}

	View of(Project project, Actor actor, Instant at) {
		var rows = payments.findByProject(project.getId()).stream().map(payment -> row(payment, actor)).toList();
		return new View(rows, paying.stillPayable(project, at),
				paying.whyNotRequest(project, actor, at).map(words::of).orElse(null));
	}

	private Row row(Payment payment, Actor actor) {
		var moves = new ArrayList<PaymentMove>();
		for (var move : PaymentMove.values()) {
			if (moving.whyNot(payment, move, actor).isEmpty()) {
				moves.add(move);
			}
		}
		return new Row(payment.getId().value().toString(), payment.getAmount(), payment.getPurpose(),
				payment.getStatus(), payment.getRequestedAt(), moves);
	}

}
