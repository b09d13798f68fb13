package org.minsheng.page;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import org.minsheng.Refusal;
import org.minsheng.category.ProjectType;
import org.minsheng.money.Money;
import org.minsheng.organisation.Deadlines;

/** Says the model's values in the reader's language; templates reach it as {@code @words}. */
@Component
@RequiredArgsConstructor
public class Words {

	private static final Map<Class<?>, String> SPECIAL = Map.of(ProjectType.class, "type");

	private final MessageSource messages;

	public String of(String key, @Nullable Object... arguments) {
		var said = new Object[arguments.length];
		for (int i = 0; i < said.length; i++) {
			said[i] = say(arguments[i]);
		}
		return Objects.requireNonNull(messages.getMessage(key, said, key, locale()));
	}

	/** The words of the key, or nothing where it has none. */
	public @Nullable String ifAny(String key, Object... arguments) {
		return messages.getMessage(key, arguments, null, locale());
	}

	/** Why not, in a sentence. */
	public String of(Refusal refusal) {
		return of(refusal.key(), refusal.arguments().toArray());
	}

	/** Any value of the model, as a reader expects it. */
	public String say(@Nullable Object value) {
		if (value instanceof Money money) {
			return yuan(money);
		}
		if (value instanceof LocalDate day) {
			return date(day);
		}
		if (value instanceof Instant instant) {
			return dateTime(instant);
		}
		if (value instanceof Enum<?> name) {
			return of(keyOf(name));
		}
		return value == null ? "" : value.toString();
	}

	/** {@code ProjectStatus.IN_USE} has its words under {@code project.status.IN_USE}, {@code Party.EXPERTS} under party.EXPERTS. */
	public String keyOf(Enum<?> value) {
		var type = value.getDeclaringClass();
		var prefix = SPECIAL.getOrDefault(type,
				type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", ".").toLowerCase(Locale.ROOT));
		return prefix + "." + value.name();
	}

	/** 286,000 元; 角分 only where there are any. */
	public String yuan(Money money) {
		return of("sum.yuan", plainYuan(money.yuan()));
	}

	/** 28.6 万元, rounded half-up to two places. */
	public String wan(Money money) {
		return of("sum.wan", money.wan().toPlainString());
	}

	/** A sum in yuan kept as text beside a move. */
	public String yuan(String plain) {
		return of("sum.yuan", plainYuan(new BigDecimal(plain)));
	}

	public String date(LocalDate day) {
		return day.format(formatter("format.date"));
	}

	/** The day in Beijing. */
	public String date(Instant at) {
		return date(Deadlines.day(at));
	}

	/** Beijing time with the weekday. */
	public String dateTime(Instant at) {
		return beijing(at).format(formatter("format.dateTime"));
	}

	/** The last day of a period that ends before the given instant. */
	public String lastDay(Instant end) {
		return date(Deadlines.day(end.minusMillis(1)));
	}

	public ZonedDateTime beijing(Instant at) {
		return at.atZone(Deadlines.BEIJING);
	}

	private static String plainYuan(BigDecimal yuan) {
		var pattern = yuan.stripTrailingZeros().scale() > 0 ? "#,##0.00" : "#,##0";
		return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(yuan);
	}

	private DateTimeFormatter formatter(String key) {
		return DateTimeFormatter.ofPattern(messages.getMessage(key, null, locale()), locale());
	}

	private static Locale locale() {
		return LocaleContextHolder.getLocale();
	}

}
