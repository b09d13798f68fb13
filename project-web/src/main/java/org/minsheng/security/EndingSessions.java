package org.minsheng.security;

import lombok.RequiredArgsConstructor;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** Signs somebody out wherever they are signed in. */
@Component
@RequiredArgsConstructor
public class EndingSessions {

	private final FindByIndexNameSessionRepository<?> sessions;

	public void of(String username) {
		sessions.findByPrincipalName(username).keySet().forEach(sessions::deleteById);
	}

}
