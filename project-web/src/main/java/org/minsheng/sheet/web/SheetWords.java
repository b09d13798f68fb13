package org.minsheng.sheet.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import org.minsheng.proposal.Channel;
import org.minsheng.sheet.Column;

/** What a sheet says in either language, and what it means. */
@Component
@RequiredArgsConstructor
class SheetWords {

	private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

	private final MessageSource messages;

	/** Whether the heading is the column's; the star of what must be filled in does not matter. */
	boolean isHeading(Column column, String typed) {
		var heading = typed.replaceAll("[*＊\\s]", "");
		return said("sheet.column." + column).map(words -> words.replaceAll("\\s", "")).anyMatch(heading::equalsIgnoreCase);
	}

	/** As the reader's language has it. */
	String heading(Column column) {
		return messages.getMessage("sheet.column." + column, null, LocaleContextHolder.getLocale());
	}

	/** The name of the channel that is meant; what nobody means stays as it is. */
	String channel(String typed) {
		return Stream.of(Channel.values())
			.filter(one -> one.name().equals(typed) || said("channel." + one).anyMatch(typed::equalsIgnoreCase))
			.findFirst()
			.map(Channel::name)
			.orElse(typed);
	}

	private Stream<String> said(String key) {
		return LANGUAGES.stream().map(language -> messages.getMessage(key, null, language));
	}

}
