package org.minsheng.message.web;

import java.util.List;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.minsheng.message.ContactWay;
import org.minsheng.message.MessageChannel;
import org.minsheng.page.Typed;

/** Where a member wants to be told; empty for nowhere. */
record SettingsForm(
		@Email(regexp = "[^@\\s<>\",;:]+@[^@\\s<>\",;:]+\\.[^@\\s<>\",;:]+", message = "{my.settings.mail.wrong}") @Size(max = 120, message = "{my.settings.mail.wrong}") @Nullable String mail,
		@Pattern(regexp = "1\\d{10}", message = "{my.settings.phone.wrong}") @Nullable String phone) {

	SettingsForm {
		mail = Typed.orNull(mail);
		phone = Typed.number(phone);
	}

	static SettingsForm of(List<ContactWay> ways) {
		return new SettingsForm(address(ways, MessageChannel.MAIL), address(ways, MessageChannel.SMS));
	}

	@Nullable
	String address(MessageChannel channel) {
		return channel == MessageChannel.MAIL ? mail : phone;
	}

	private static @Nullable String address(List<ContactWay> ways, MessageChannel channel) {
		return ways.stream().filter(way -> way.channel() == channel).map(ContactWay::address).findFirst().orElse(null);
	}

}
