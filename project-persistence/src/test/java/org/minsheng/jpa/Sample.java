package org.minsheng.jpa;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import lombok.SneakyThrows;
import org.jspecify.annotations.Nullable;

import org.minsheng.money.Money;
import org.minsheng.organisation.Bounds;
import org.minsheng.organisation.Majority;
import org.minsheng.organisation.MeetingRules;
import org.minsheng.organisation.PaymentRules;
import org.minsheng.organisation.Scope;

/** Makes an aggregate with a value of its own in every field, so that two swapped columns cannot hide. */
@RequiredArgsConstructor
final class Sample {

	/** Whether what may be absent is there. */
	private final boolean whole;

	/** Counts down, so that of two related numbers the later is the smaller: present of eligible, reserved of given. */
	private int number = 100;

	private long fen = 1L << 52;

	/** Records with rules of their own, which any values would break. */
	private final Map<Class<?>, Supplier<?>> ruled = Map.of(Scope.class,
			() -> new Scope("district " + number, "office " + number, "community " + number), MeetingRules.class,
			() -> new MeetingRules(1, 2, 3, new Majority(8, 9)), Majority.class, () -> new Majority(2, 7), PaymentRules.class,
			() -> new PaymentRules(4, 5, 6, new Money(7)), Bounds.class,
			() -> new Bounds(-number, 10, number, 20));

	@SneakyThrows(ReflectiveOperationException.class)
	<T> T of(Class<T> aggregate) {
		var constructor = aggregate.getDeclaredConstructor();
		constructor.setAccessible(true);
		var made = constructor.newInstance();
		for (var field : aggregate.getDeclaredFields()) {
			if (!Modifier.isStatic(field.getModifiers()) && !field.getName().equals("version")) {
				field.setAccessible(true);
				field.set(made, value(field.getAnnotatedType()));
			}
		}
		return made;
	}

	private @Nullable Object value(AnnotatedType type) {
		if (!whole && type.isAnnotationPresent(Nullable.class)) {
			return null;
		}
		if (type instanceof AnnotatedParameterizedType collection) {
			var element = collection.getAnnotatedActualTypeArguments()[0];
			var values = Stream.generate(() -> value(element)).limit(2).toList();
			var raw = ((ParameterizedType) collection.getType()).getRawType();
			return raw == Set.class ? new HashSet<>(values) : new ArrayList<>(values);
		}
		return value((Class<?>) type.getType());
	}

	private Object value(Class<?> type) {
		number--;
		if (type.isRecord()) {
			return Optional.ofNullable(ruled.get(type)).<Object>map(Supplier::get).orElseGet(() -> record(type));
		}
		if (type.isEnum()) {
			return type.getEnumConstants()[number % type.getEnumConstants().length];
		}
		return simple(type);
	}

	private Object simple(Class<?> type) {
		return switch (type.getSimpleName()) {
			case "String" -> "字 " + number;
			case "int" -> number;
			case "long" -> fen /= 4;
			case "boolean" -> whole;
			case "UUID" -> UUID.randomUUID();
			case "LocalDate" -> LocalDate.of(2016, 12, 1).plusDays(number);
			case "Instant" -> Instant.parse("2016-12-01T01:02:03.456789Z").plusSeconds(number);
			default -> throw new IllegalArgumentException(type.getName());
		};
	}

	@SneakyThrows(ReflectiveOperationException.class)
	private Object record(Class<?> type) {
		var components = List.of(type.getRecordComponents());
		var types = components.stream().map(RecordComponent::getType).toArray(Class[]::new);
		var values = components.stream().map(component -> value(component.getAnnotatedType())).toArray();
		var constructor = type.getDeclaredConstructor(types);
		constructor.setAccessible(true);
		return constructor.newInstance(values);
	}

}
