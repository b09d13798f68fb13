package org.minsheng.vote.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

import org.minsheng.vote.ReadingRounds;
import org.minsheng.vote.RoundStatus;
import org.minsheng.vote.VotingRound;

/** Whoever signs out leaves no ballot behind in the browser; a browser tells only a vote's own pages whether it holds one. */
@Component
@RequiredArgsConstructor
class LeavingVotes implements LogoutHandler {

	private final ReadingRounds reading;

	private final BoothCookie cookie;

	@Override
	public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication nobody) {
		reading.announced()
			.stream()
			.filter(round -> round.getStatus() == RoundStatus.OPEN)
			.map(VotingRound::getCode)
			.forEach(code -> cookie.drop(code, response));
	}

}
