package org.minsheng.preset;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

import org.minsheng.administration.FoundingInstallation;
import org.minsheng.organisation.District;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

class FirstAdministratorTest {

	private static final String PASSWORD = "correct horse battery";

	private final MockEnvironment environment = new MockEnvironment();

	private final FoundingInstallation founding = mock();

	private final PasswordEncoder encoder = new BCryptPasswordEncoder(4);

	private final FirstAdministrator administrator = new FirstAdministrator(environment, founding, encoder,
			Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

	@Test
	void isAppointedFromTheSettingsWhileNobodyHasAnAccount() {
		when(founding.isEmpty()).thenReturn(true);
		set("chen", PASSWORD, "dapeng");

		administrator.appoint();

		var hash = ArgumentCaptor.forClass(String.class);
		var district = ArgumentCaptor.forClass(District.class);
		verify(founding).found(district.capture(), eq("chen"), hash.capture(), eq(Instant.EPOCH));
		assertThat(district.getValue().getName()).isEqualTo("大鹏新区");
		assertThat(encoder.matches(PASSWORD, hash.getValue())).isTrue();
	}

	@Test
	void isNotAppointedWhereSomebodyHasAnAccount() {
		set("chen", PASSWORD, "dapeng");

		administrator.appoint();

		verify(founding, never()).found(any(), any(), any(), any());
	}

	@Test
	void withoutTheSettingsNobodyIsAndTheStartGoesOn() {
		when(founding.isEmpty()).thenReturn(true);

		administrator.appoint();

		verify(founding, never()).found(any(), any(), any(), any());
	}

	@ParameterizedTest
	@CsvSource({ "chen,short,dapeng", "chen,minsheng-demo,dapeng", "chen,my name is chen,dapeng", "Chen Wei,correct horse battery,dapeng",
			"chen,correct horse battery,../etc" })
	void whatWillNotDoStopsTheStartAndTellsNoPassword(String username, String password, String district) {
		when(founding.isEmpty()).thenReturn(true);
		set(username, password, district);

		assertThatThrownBy(administrator::appoint).isInstanceOf(PresetTrouble.class)
			.hasMessageContaining("minsheng.first-admin.")
			.hasMessageNotContaining(password);
	}

	private void set(String username, String password, String district) {
		environment.setProperty("minsheng.first-admin.username", username);
		environment.setProperty("minsheng.first-admin.password", password);
		environment.setProperty("minsheng.first-admin.district", district);
		environment.setProperty("minsheng.first-admin.district-name", "大鹏新区");
	}

}
