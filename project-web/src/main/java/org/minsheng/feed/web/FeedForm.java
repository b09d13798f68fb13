package org.minsheng.feed.web;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.minsheng.page.Typed;
import org.minsheng.proposal.Channel;

/** Another system that is to have a key. */
record FeedForm(@NotBlank(message = "{feed.name.missing}") @Size(max = 60, message = "{feed.name.long}") @Nullable String name,
		@NotNull(message = "{desk.intake.channel.missing}") @Nullable Channel channel,
		@NotBlank(message = "{feed.place.missing}") @Nullable String place) {

	static FeedForm empty() {
		return new FeedForm(null, Channel.HOTLINE, null);
	}

	String tidyName() {
		return Typed.tidy(name);
	}

	Channel through() {
		return Objects.requireNonNull(channel);
	}

}
