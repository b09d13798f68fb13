package org.minsheng.message.web;

import java.net.URI;
import java.util.Map;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/** By HTTP: a POST of id, phone and text as JSON, with a bearer token; any answer but 2xx is tried again later. */
@RequiredArgsConstructor
class HttpSms implements SmsGateway {

	private final RestClient client;

	private final URI gateway;

	private final String token;

	@Override
	public void send(UUID id, String phone, String text) {
		client.post()
			.uri(gateway)
			.header("Authorization", "Bearer " + token)
			.header("Idempotency-Key", id.toString())
			.contentType(MediaType.APPLICATION_JSON)
			.body(Map.of("id", id.toString(), "phone", phone, "text", text))
			.retrieve()
			.toBodilessEntity();
	}

}
