package org.minsheng.vote.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.minsheng.page.Typed;
import org.minsheng.vote.VoteRefusal;

/**
 * What stands on a ballot paper as it is sent: {@code for-KC2016-001=1}, beside the access code if there is one.
 *
 * @param helped whether somebody at the window opened the ballot
 */
record Marks(@Nullable String pass, boolean helped, Map<String, Integer> byCode) {

	private static final String FOR = "for-";

	private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

	/**
	 * @throws org.minsheng.Refused where a mark is no number
	 */
	static Marks read(Map<String, String> sent) {
		var marks = new LinkedHashMap<String, Integer>();
		sent.forEach((name, value) -> {
			var number = Typed.number(value);
			if (name.startsWith(FOR) && number != null) marks.put(name.substring(FOR.length()), number(number));
		});
		return new Marks(sent.get("pass"), sent.containsKey("helped"), marks);
	}

	private static int number(String text) {
		if (!NUMBER.matcher(text).matches()) throw VoteRefusal.NOT_ON_THE_BALLOT.refusal().asException();
		return Integer.parseInt(text);
	}

}
