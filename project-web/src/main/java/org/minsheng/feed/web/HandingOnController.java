package org.minsheng.feed.web;

import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

import org.minsheng.feed.HandingOn;
import org.minsheng.page.SiteAddress;

/** Another system hands a request on. */
@RestController
@RequiredArgsConstructor
class HandingOnController {

	private final org.minsheng.feed.web.Schema schema;

	private final HandingOn handingOn;

	private final Doorkeeper doorkeeper;

	private final SiteAddress site;

	private final Clock clock;

	/**
	 * What came of it.
	 *
	 * @param code by which anybody may follow it
	 * @param track the page that shows how it goes
	 */
	record Receipt(String code, String track) {
	}

	@Operation(summary = "Hand a request on", description = "The same Idempotency-Key with the same body makes one request, however often it is sent.", security = @SecurityRequirement(name = "key"), requestBody = @RequestBody(required = true, content = @Content(mediaType = "application/json", schema = @Schema(ref = "#/components/schemas/Request"))))
	@ApiResponse(responseCode = "201", description = "A request was made")
	@ApiResponse(responseCode = "200", description = "It had been made before")
	@ApiResponse(responseCode = "400", description = "No JSON, or no Idempotency-Key", content = @Content(mediaType = "application/problem+json"))
	@ApiResponse(responseCode = "401", description = "The key opens nothing", content = @Content(mediaType = "application/problem+json"))
	@ApiResponse(responseCode = "422", description = "Fields are wrong, the community is not served, or the Idempotency-Key was used for something else", content = @Content(mediaType = "application/problem+json"))
	@ApiResponse(responseCode = "429", description = "Too often; Retry-After says how long to wait", content = @Content(mediaType = "application/problem+json"))
	@PostMapping(path = "/api/proposals", consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<Receipt> handOn(@RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String onceKey,
			@org.springframework.web.bind.annotation.RequestBody byte[] body) {
		var feed = doorkeeper.letIn(authorization);
		var key = Optional.ofNullable(onceKey).filter(given -> given.matches("[\\x21-\\x7e]{1,100}")).orElseThrow(OnceKeyMissing::new);
		var message = schema.read(doorkeeper.measured(body)).message(hash(body));
		var outcome = handingOn.handOn(feed, key, message, clock.instant());
		var track = site.of("/track/" + outcome.trackingCode());
		return (outcome.again() ? ResponseEntity.ok() : ResponseEntity.created(URI.create(track)))
			.body(new Receipt(outcome.trackingCode(), track));
	}

	private static String hash(byte[] body) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** Thrown where nothing says what a repetition would be. */
	static class OnceKeyMissing extends RuntimeException {
	}

}
