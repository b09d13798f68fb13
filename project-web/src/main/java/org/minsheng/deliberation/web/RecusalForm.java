package org.minsheng.deliberation.web;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.minsheng.deliberation.Recusal;
import org.minsheng.deliberation.SeatId;
import org.minsheng.page.Typed;
import org.minsheng.project.ProjectId;

/** Who keeps out of which item, and why. */
record RecusalForm(@NotNull(message = "{desk.recuse.seat.missing}") @Nullable UUID seat,
		@NotNull(message = "{desk.recuse.item.missing}") @Nullable UUID project,
		@NotBlank(message = "{desk.missing}") @Size(max = 200) @Nullable String why) {

	static RecusalForm empty() {
		return new RecusalForm(null, null, null);
	}

	Recusal recusal() {
		return new Recusal(new SeatId(Objects.requireNonNull(seat)), new ProjectId(Objects.requireNonNull(project)), Typed.tidy(why));
	}

}
