package org.minsheng.security;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.util.Base64;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.core.ConfigurableObjectInputStream;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.stereotype.Component;

import org.minsheng.secret.Sealed;
import org.minsheng.secret.Vault;

/** Objects on their way through other hands, a database's or a browser's: nobody reads them there, or brings one to life here. */
@Slf4j
@Component
@RequiredArgsConstructor
class SealedObjects {

	private final SerializingConverter writing = new SerializingConverter();

	/** What sessions and pages hold; a seal is no reason to bring anything else to life. */
	private static final ObjectInputFilter KNOWN = ObjectInputFilter.Config
		.createFilter("java.lang.**;java.util.**;java.time.**;java.math.**;org.minsheng.**;org.springframework.**;!*");

	private final Vault vault;

	/** In characters of ASCII, none of which is special in a cookie. */
	String seal(Object value) {
		return vault.seal(Base64.getEncoder().encodeToString(writing.convert(value))).text();
	}

	/** Nothing where it cannot be read, after a change of key or of release. */
	Optional<Object> open(String sealed) {
		try {
			return Optional.of(read(Base64.getDecoder().decode(vault.open(new Sealed(sealed)))));
		} catch (IOException | ClassNotFoundException | RuntimeException unreadable) {
			log.info("What was kept cannot be read: {}", unreadable.getMessage());
			return Optional.empty();
		}
	}

	private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
		try (var in = new ConfigurableObjectInputStream(new ByteArrayInputStream(bytes), SealedObjects.class.getClassLoader())) {
			in.setObjectInputFilter(KNOWN);
			return in.readObject();
		}
	}

}
