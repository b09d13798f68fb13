package org.minsheng.feed.web;

import lombok.RequiredArgsConstructor;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import org.minsheng.Refused;
import org.minsheng.page.TooOften;
import org.minsheng.page.Words;

/** Answers machines in their own form (RFC 9457), field by field where fields are wrong. */
@RestControllerAdvice(assignableTypes = HandingOnController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
@RequiredArgsConstructor
class ApiProblems {

	private final Words words;

	@ExceptionHandler
	ResponseEntity<ProblemDetail> invalid(Schema.Invalid invalid) {
		if (invalid.faults().isEmpty()) {
			return problem(HttpStatus.BAD_REQUEST, "api.problem.json");
		}
		var problem = detail(HttpStatus.UNPROCESSABLE_CONTENT, words.of("api.problem.fields"));
		problem.setProperty("errors", invalid.faults());
		return answer(problem);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> refused(Refused refused) {
		return answer(detail(HttpStatus.UNPROCESSABLE_CONTENT, words.of(refused.getRefusal())));
	}

	@ExceptionHandler(HandingOnController.OnceKeyMissing.class)
	ResponseEntity<ProblemDetail> onceKeyMissing() {
		return problem(HttpStatus.BAD_REQUEST, "api.problem.once");
	}

	@ExceptionHandler(Doorkeeper.TooLong.class)
	ResponseEntity<ProblemDetail> tooLong() {
		return problem(HttpStatus.CONTENT_TOO_LARGE, "api.problem.long");
	}

	@ExceptionHandler(Doorkeeper.NotLetIn.class)
	ResponseEntity<ProblemDetail> notLetIn() {
		var answer = detail(HttpStatus.UNAUTHORIZED, words.of("api.problem.key"));
		return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
			.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(answer);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> tooOften(TooOften again) {
		return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
			.header(HttpHeaders.RETRY_AFTER, String.valueOf(again.getWait().toSeconds()))
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(detail(HttpStatus.TOO_MANY_REQUESTS, words.of("api.problem.often")));
	}

	private ResponseEntity<ProblemDetail> problem(HttpStatus status, String key) {
		return answer(detail(status, words.of(key)));
	}

	private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
		return ResponseEntity.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
	}

	private static ProblemDetail detail(HttpStatus status, String words) {
		return ProblemDetail.forStatusAndDetail(status, words);
	}

}
