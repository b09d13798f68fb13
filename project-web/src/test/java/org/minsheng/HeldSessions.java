package org.minsheng;

import java.util.Collections;

import jakarta.servlet.http.HttpSession;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.util.SerializationUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Requests without a network use the session that the test holds; what a page puts into it must fit into the store. */
@TestConfiguration(proxyBeanMethods = false)
class HeldSessions {

	/** So marked, a request passes by the store. */
	private static final String PASSES_BY = SessionRepositoryFilter.class.getName() + ".FILTERED";

	private static final int MOST_BYTES = 30_000;

	@Bean
	MockMvcBuilderCustomizer heldSessions() {
		return site -> site.defaultRequest(MockMvcRequestBuilders.get("/").requestAttr(PASSES_BY, true)).alwaysDo(HeldSessions::measure);
	}

	private static void measure(MvcResult result) {
		var session = result.getRequest().getSession(false);
		if (session != null) {
			assertThat(bytes(session)).as("bytes of the session after %s", result.getRequest().getRequestURI()).isLessThan(MOST_BYTES);
		}
	}

	private static int bytes(HttpSession session) {
		return Collections.list(session.getAttributeNames())
			.stream()
			.mapToInt(name -> SerializationUtils.serialize(session.getAttribute(name)).length)
			.sum();
	}

}
