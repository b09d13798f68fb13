package org.minsheng.page;

import java.util.List;
import java.util.stream.Stream;

/** One option of a control: what is sent, and what is read. */
public record Choice(String value, String label) {

	/** One option for each of the constants, in words. */
	public static List<Choice> of(Words words, Enum<?>... constants) {
		return Stream.of(constants).map(one -> new Choice(one.name(), words.say(one))).toList();
	}

}
