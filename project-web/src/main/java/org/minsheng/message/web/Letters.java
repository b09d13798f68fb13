package org.minsheng.message.web;

import java.util.Locale;
import java.util.function.Supplier;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import org.minsheng.message.Digest;
import org.minsheng.page.Words;

/** Puts a digest into words, in the reader's language. */
@Component
class Letters {

	private final Told told;

	private final Words words;

	private final UnsubscribeTokens tokens;

	private final String home;

	Letters(Told told, Words words, UnsubscribeTokens tokens, @Value("${minsheng.public-url}") String home) {
		this.told = told;
		this.words = words;
		this.tokens = tokens;
		this.home = home.replaceAll("/+$", "");
	}

	String subject(Digest digest) {
		return speaking(digest, () -> digest.messages().size() == 1
				? words.of("digest.subject.one", digest.messages().get(0).title())
				: words.of("digest.subject", String.valueOf(digest.messages().size())));
	}

	String body(Digest digest) {
		return speaking(digest, () -> {
			var letter = new StringBuilder(words.of("digest.greeting")).append("\n\n");
			digest.messages().stream().map(told::line).forEach(line -> add(line, letter));
			return letter.append("--\n").append(words.of("digest.foot", unsubscribe(digest))).append('\n').toString();
		});
	}

	/** As short as a text message should be: the latest change, and where to read the rest. */
	String note(Digest digest) {
		return speaking(digest, () -> {
			var latest = told.line(digest.messages().get(0));
			int many = digest.messages().size();
			return many == 1
					? words.of("digest.sms", latest.title(), latest.what(), latest.next(), home + latest.path())
					: words.of("digest.sms.many", String.valueOf(many), latest.title(), latest.what(), home + "/my/messages");
		});
	}

	String unsubscribe(Digest digest) {
		return home + "/unsubscribe/" + tokens.of(new UnsubscribeTokens.Subscription(digest.member(), digest.way().channel()));
	}

	private void add(Told.Line line, StringBuilder letter) {
		letter.append("· ").append(line.title()).append('\n');
		letter.append("  ").append(line.when()).append(' ').append(line.what()).append('\n');
		if (line.reason() != null) {
			letter.append("  ").append(words.of("digest.line.reason", line.reason().replace("\n", "\n  "))).append('\n');
		}
		letter.append("  ").append(words.of("digest.line.next", line.next())).append('\n');
		letter.append("  ").append(words.of("digest.line.see", home + line.path())).append("\n\n");
	}

	private static String speaking(Digest digest, Supplier<String> said) {
		var before = LocaleContextHolder.getLocaleContext();
		LocaleContextHolder.setLocale(Locale.forLanguageTag(digest.way().language()));
		try {
			return said.get();
		} finally {
			LocaleContextHolder.setLocaleContext(before);
		}
	}

}
