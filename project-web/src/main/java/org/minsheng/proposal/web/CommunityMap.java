package org.minsheng.proposal.web;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.minsheng.organisation.Bounds;
import org.minsheng.organisation.Pin;

/**
 * A community's rectangle as a plane to draw: a thousand units wide, north up, with a line every hundred, or thousand,
 * metres.
 *
 * @param community its code
 * @param name of the community
 * @param height in units
 * @param metres between two lines
 * @param columns where the lines from north to south stand
 * @param rows where the lines from west to east stand
 * @param x of the pin
 * @param y of the pin, from the top
 * @param marked whether there is a pin
 */
record CommunityMap(String community, String name, int height, int metres, List<Integer> columns, List<Integer> rows,
		int x, int y, boolean marked) {

	static final int WIDTH = 1000;

	private static final int MOST_LINES = 12;

	static CommunityMap of(String community, String name, Bounds area) {
		double unit = area.widthInMetres() / WIDTH;
		int height = (int) Math.round(area.heightInMetres() / unit);
		int metres = IntStream.of(100, 200, 500, 1000, 2000, 5000)
			.filter(step -> area.widthInMetres() / step <= MOST_LINES)
			.findFirst()
			.orElse(10_000);
		return new CommunityMap(community, name, height, metres, lines(WIDTH, metres / unit), lines(height, metres / unit),
				WIDTH / 2, height / 2, false);
	}

	/** With the pin where the form has it. */
	CommunityMap marked(ProposalForm form) {
		return form.isPinned() && form.hasSoundPin()
				? at(Integer.parseInt(String.valueOf(form.east())), Integer.parseInt(String.valueOf(form.north())))
				: this;
	}

	CommunityMap marked(@Nullable Pin pin, Bounds area) {
		return pin == null ? this : at(area.eastward(pin), area.northward(pin));
	}

	private CommunityMap at(int eastward, int northward) {
		return new CommunityMap(community, name, height, metres, columns, rows, eastward, height - northward * height / 1000, true);
	}

	private static List<Integer> lines(int length, double step) {
		return IntStream.range(1, (int) Math.ceil(length / step)).mapToObj(line -> (int) Math.round(line * step)).toList();
	}

}
