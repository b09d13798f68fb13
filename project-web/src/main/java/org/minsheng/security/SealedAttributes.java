package org.minsheng.security;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;

import org.minsheng.secret.Sealed;
import org.minsheng.secret.Vault;

/**
 * What a session holds, as it lies in the database: sealed. On its way to the next page it may be the receipt of a ballot or
 * a telephone number, and whoever can write there brings no object to life here.
 */
@Slf4j
@RequiredArgsConstructor
class SealedAttributes implements GenericConverter {

	private static final Set<ConvertiblePair> BOTH_WAYS = Set.of(new ConvertiblePair(Object.class, byte[].class),
			new ConvertiblePair(byte[].class, Object.class));

	private final SerializingConverter writing = new SerializingConverter();

	private final DeserializingConverter reading = new DeserializingConverter(SealedAttributes.class.getClassLoader());

	private final Vault vault;

	@Override
	public Set<ConvertiblePair> getConvertibleTypes() {
		return BOTH_WAYS;
	}

	@Override
	public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
		return source instanceof byte[] sealed ? open(sealed) : source == null ? null : seal(source);
	}

	private byte[] seal(Object value) {
		var plain = Base64.getEncoder().encodeToString(writing.convert(value));
		return vault.seal(plain).text().getBytes(StandardCharsets.US_ASCII);
	}

	/** Nothing where it cannot be read, after a change of key or of release: one signs in again. */
	private @Nullable Object open(byte[] sealed) {
		try {
			return reading.convert(Base64.getDecoder().decode(vault.open(new Sealed(new String(sealed, StandardCharsets.US_ASCII)))));
		} catch (RuntimeException unreadable) {
			log.info("A session could not be read and begins anew: {}", unreadable.getMessage());
			return null;
		}
	}

}
