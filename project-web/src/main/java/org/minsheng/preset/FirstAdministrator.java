package org.minsheng.preset;

import java.time.Clock;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

import org.minsheng.administration.FoundingInstallation;
import org.minsheng.organisation.District;
import org.minsheng.organisation.DistrictId;
import org.minsheng.organisation.SelectionLevel;
import org.minsheng.organisation.Terms;

/**
 * Where nobody has an account, somebody must get the first one: from four settings, of which none has a default. Once there
 * is one they are not read again.
 */
@Slf4j
@Component
@RequiredArgsConstructor
class FirstAdministrator {

	static final String SETTING = "minsheng.first-admin.";

	private static final int SHORTEST = 12;

	private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,39}");

	private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9.-]{2,39}");

	private final Environment environment;

	private final FoundingInstallation founding;

	private final PasswordEncoder encoder;

	private final Clock clock;

	/**
	 * Appoints one if there is none; without the settings the log says which they are.
	 * @throws PresetTrouble where the settings are there and will not do
	 */
	void appoint() {
		if (!founding.isEmpty()) {
			return;
		}
		if (Stream.of("username", "password", "district", "district-name").anyMatch(name -> given(name).isEmpty())) {
			log.warn(
					"还没有任何账号，谁也不能登录。请在环境中设置以下四项，再重新启动 | Nobody has an account yet, so nobody can sign in. Set these in the environment and start again: "
							+ "MINSHENG_FIRST_ADMIN_USERNAME, MINSHENG_FIRST_ADMIN_PASSWORD (≥ {}), MINSHENG_FIRST_ADMIN_DISTRICT (dapeng), "
							+ "MINSHENG_FIRST_ADMIN_DISTRICT_NAME (大鹏新区)",
					SHORTEST);
			return;
		}
		var district = new District(new DistrictId(fitting("district", CODE)), given("district-name"), new Terms("区", "街道", "社区", "货物类"),
				SelectionLevel.OFFICE);
		var username = fitting("username", USERNAME);
		founding.found(district, username, String.valueOf(encoder.encode(password(username))), clock.instant());
		log.info("第一位管理员“{}”已经可以登录；口令设置可以删去了 | The first administrator “{}” can sign in; the password may go from the settings now",
				username, username);
	}

	private String fitting(String name, Pattern form) {
		var value = given(name);
		if (!form.matcher(value).matches()) {
			throw PresetTrouble.unfit(SETTING + name, form.pattern());
		}
		return value;
	}

	private String password(String username) {
		var password = given("password");
		if (password.length() < SHORTEST || password.contains(username) || password.contains("minsheng")) {
			throw PresetTrouble.unfit(SETTING + "password", "≥ " + SHORTEST);
		}
		return password;
	}

	private String given(String name) {
		return environment.getProperty(SETTING + name, "").strip();
	}

}
