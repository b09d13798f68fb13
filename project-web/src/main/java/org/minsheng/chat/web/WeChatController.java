package org.minsheng.chat.web;

import lombok.RequiredArgsConstructor;
import me.chanjar.weixin.mp.api.WxMpService;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The door of the public account. Whatever is not signed as the account's own is refused without a word. */
@RestController
@RequestMapping("/wechat/callback")
@ConditionalOnProperty("minsheng.wechat.token")
@RequiredArgsConstructor
class WeChatController {

	private static final int MOST_BYTES = 64 << 10;

	private final WxMpService weChat;

	private final Messages messages;

	private final Answering answering;

	/** How the account makes sure that it has found us. */
	@GetMapping(produces = MediaType.TEXT_PLAIN_VALUE)
	ResponseEntity<String> verify(@RequestParam(required = false) @Nullable String signature,
			@RequestParam(required = false) @Nullable String timestamp, @RequestParam(required = false) @Nullable String nonce,
			@RequestParam(defaultValue = "") String echostr) {
		var envelope = Envelope.of(signature, timestamp, nonce, null, null);
		return isSigned(envelope) ? ResponseEntity.ok(echostr) : refused();
	}

	@PostMapping
	ResponseEntity<String> receive(@RequestParam(required = false) @Nullable String signature,
			@RequestParam(required = false) @Nullable String timestamp, @RequestParam(required = false) @Nullable String nonce,
			@RequestParam(name = "encrypt_type", required = false) @Nullable String encryption,
			@RequestParam(name = "msg_signature", required = false) @Nullable String messageSignature,
			@RequestBody(required = false) byte @Nullable [] body) {
		var envelope = Envelope.of(signature, timestamp, nonce, encryption, messageSignature);
		if (body == null || body.length > MOST_BYTES || !isSigned(envelope)) {
			return refused();
		}
		return messages.open(envelope, body)
			.flatMap(message -> answering.answer(message, envelope))
			.map(answer -> ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(answer))
			.orElseGet(WeChatController::refused);
	}

	private boolean isSigned(Envelope envelope) {
		return !envelope.signature().isEmpty()
				&& weChat.checkSignature(envelope.timestamp(), envelope.nonce(), envelope.signature());
	}

	private static ResponseEntity<String> refused() {
		return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
	}

}
