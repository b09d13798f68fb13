package org.minsheng.security;

import java.nio.charset.StandardCharsets;
import java.util.Set;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;

/** What a session holds, as it lies in the database: sealed, since it may be somebody's telephone number. */
@RequiredArgsConstructor
class SealedAttributes implements GenericConverter {

	private static final Set<ConvertiblePair> BOTH_WAYS = Set.of(new ConvertiblePair(Object.class, byte[].class),
			new ConvertiblePair(byte[].class, Object.class));

	private final SealedObjects objects;

	@Override
	public Set<ConvertiblePair> getConvertibleTypes() {
		return BOTH_WAYS;
	}

	/** Of what cannot be read nothing is left: one signs in again. */
	@Override
	public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
		if (source == null) return null;
		return source instanceof byte[] sealed
				? objects.open(new String(sealed, StandardCharsets.US_ASCII)).orElse(null)
				: objects.seal(source).getBytes(StandardCharsets.US_ASCII);
	}

}
