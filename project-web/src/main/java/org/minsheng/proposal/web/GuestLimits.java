package org.minsheng.proposal.web;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import org.minsheng.limit.Limit;
import org.minsheng.member.Actor;
import org.minsheng.page.Throttle;
import org.minsheng.proposal.Phone;
import org.minsheng.secret.Vault;

/** How often people without an account may knock. A community centre's one address serves many of them. */
@Component
@RequiredArgsConstructor
class GuestLimits {

	private static final Limit BY_ADDRESS = Limit.perHour(20);

	private static final Limit BY_PHONE = Limit.perHour(5);

	private static final Limit CLAIMS = Limit.perHour(10);

	private final Throttle throttle;

	private final Vault vault;

	void beforeSubmitting(Phone phone) {
		throttle.byAddress("guest", BY_ADDRESS);
		throttle.by("guest", vault.mark(phone.digits()), BY_PHONE);
	}

	void beforeClaiming(Actor actor) {
		throttle.by("claim", actor.member().value().toString(), CLAIMS);
	}

}
