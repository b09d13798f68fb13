package org.minsheng.chat;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a follower may write besides the matter itself, in either language. */
enum Command {

	HELP("(?:help|帮助|\\?|？)"), TRACK("(?:track|查询?)\\s*([0-9A-Za-z -]{8,11})"), SEND("(?:send|submit|提交|发送)"),
	DROP("(?:cancel|取消|清空)"), PLACE("(?:place|地点)[\\s:：]+(.+)"), WANT("(?:wish|希望)[\\s:：]+(.+)");

	private final Pattern form;

	Command(String form) {
		this.form = Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
	}

	/** A command and what follows it. */
	record Given(Command command, String rest) {
	}

	static Optional<Given> in(String words) {
		return Stream.of(values()).flatMap(command -> command.given(words).stream()).findFirst();
	}

	private Optional<Given> given(String words) {
		return Optional.of(form.matcher(words))
			.filter(Matcher::matches)
			.map(found -> new Given(this, found.groupCount() == 0 ? "" : found.group(1).strip()));
	}

}
