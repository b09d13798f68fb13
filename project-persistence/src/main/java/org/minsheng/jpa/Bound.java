package org.minsheng.jpa;

import java.util.Collection;
import java.util.function.Predicate;
import java.util.stream.Stream;

import lombok.AccessLevel;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;

/** Turns the core's values into parameters of a query. */
@NoArgsConstructor(access = AccessLevel.PRIVATE)
public final class Bound {

	public static @Nullable String name(@Nullable Enum<?> value) {
		return value == null ? null : value.name();
	}

	public static String[] names(Collection<? extends Enum<?>> values) {
		return values.stream().map(Enum::name).toArray(String[]::new);
	}

	/** The names of all values of the type for which the condition holds. */
	public static <E extends Enum<E>> String[] names(Class<E> type, Predicate<E> condition) {
		return Stream.of(type.getEnumConstants()).filter(condition).map(Enum::name).toArray(String[]::new);
	}

	/** PostgreSQL takes no NUL in a text; a code that has one names nothing. */
	public static @Nullable String code(@Nullable String typed) {
		return typed == null ? null : typed.replace('\0', '\uFFFD');
	}

}
