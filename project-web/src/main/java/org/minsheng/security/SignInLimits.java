package org.minsheng.security;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

import org.minsheng.limit.Limit;
import org.minsheng.limit.Limits;
import org.minsheng.secret.Vault;

/**
 * How many wrong passwords are too many ({@code process.md} 2.3: five, a quarter of an hour). Five are counted for an account
 * at one address, so that nobody can keep its owner out from elsewhere; more for an account from everywhere, and for an
 * address, behind which a whole office may sit.
 */
@Component
@EnableConfigurationProperties(SignInLimits.Settings.class)
@RequiredArgsConstructor
class SignInLimits {

	private final Limits limits;

	private final Vault vault;

	private final Settings settings;

	@ConfigurationProperties("minsheng.sign-in")
	record Settings(@DefaultValue("5") int tries, @DefaultValue("20") int triesFromEverywhere,
			@DefaultValue("30") int triesFromAnAddress, @DefaultValue("PT15M") Duration period) {
	}

	/** What is counted together, and how often. */
	record Count(String who, Limit limit) {
	}

	/** The widest first: an address that is shut counts for no account. Names are not kept, for some type their password there. */
	List<Count> of(String username, String address) {
		var network = Network.of(address);
		var account = vault.mark("sign-in " + username.strip().toLowerCase(Locale.ROOT));
		return List.of(new Count("sign-in from " + network, limit(settings.triesFromAnAddress())),
				new Count("sign-in " + account + " from " + network, limit(settings.tries())),
				new Count("sign-in " + account, limit(settings.triesFromEverywhere())));
	}

	/** How long to wait, where it was one too many; what comes after that is not counted. */
	Optional<Duration> knock(List<Count> counts) {
		return counts.stream().flatMap(count -> limits.knock(count.who(), count.limit()).stream()).findFirst();
	}

	/** The right password: the account's count begins anew, and the address has one less. */
	void forgive(List<Count> counts) {
		limits.takeBack(counts.get(0).who());
		counts.subList(1, counts.size()).forEach(count -> limits.forget(count.who()));
	}

	private Limit limit(int times) {
		return new Limit(times, settings.period());
	}

}
