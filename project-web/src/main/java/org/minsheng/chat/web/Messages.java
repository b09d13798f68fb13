package org.minsheng.chat.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import com.thoughtworks.xstream.XStreamException;
import lombok.RequiredArgsConstructor;
import me.chanjar.weixin.common.error.WxRuntimeException;
import me.chanjar.weixin.mp.api.WxMpService;
import me.chanjar.weixin.mp.bean.message.WxMpXmlMessage;
import me.chanjar.weixin.mp.bean.message.WxMpXmlOutMessage;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Opens what the account sends and seals what we answer, in the mode that is configured and no other. */
@Component
@ConditionalOnProperty("minsheng.wechat.token")
@RequiredArgsConstructor
class Messages {

	private final WxMpService weChat;

	private final WeChatSettings settings;

	/** Nothing, where it cannot be opened: forged, broken, or in the other mode. */
	Optional<WxMpXmlMessage> open(Envelope envelope, byte[] body) {
		var xml = new String(body, StandardCharsets.UTF_8);
		if (envelope.encrypted() != settings.encrypted() || xml.contains("<!DOCTYPE")) {
			return Optional.empty();
		}
		try {
			return Optional.of(settings.encrypted() ? opened(envelope, xml) : WxMpXmlMessage.fromXml(xml)).filter(Messages::isWhole);
		} catch (OutOfMemoryError forgedLength) {
			// The library believes the length that it finds in what another key has deciphered.
			return Optional.empty();
		} catch (WxRuntimeException | XStreamException | IllegalArgumentException | IndexOutOfBoundsException
				| NullPointerException | ClassCastException forged) {
			return Optional.empty();
		}
	}

	/** What the account shows to the one who wrote. */
	String answer(WxMpXmlMessage message, String words) {
		var answer = WxMpXmlOutMessage.TEXT().content(words).fromUser(message.getToUser()).toUser(message.getFromUser()).build();
		return settings.encrypted() ? answer.toEncryptedXml(weChat.getWxMpConfigStorage()) : answer.toXml();
	}

	private WxMpXmlMessage opened(Envelope envelope, String xml) {
		return WxMpXmlMessage.fromEncryptedXml(xml, weChat.getWxMpConfigStorage(), envelope.timestamp(), envelope.nonce(),
				envelope.messageSignature());
	}

	private static boolean isWhole(WxMpXmlMessage message) {
		return message.getFromUser() != null && message.getToUser() != null && message.getMsgType() != null;
	}

}
