package org.minsheng.chat.web;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import me.chanjar.weixin.common.error.WxErrorException;
import me.chanjar.weixin.mp.api.WxMpService;
import me.chanjar.weixin.mp.bean.message.WxMpXmlMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

import org.minsheng.Refused;
import org.minsheng.chat.Chats;
import org.minsheng.chat.Conversing;
import org.minsheng.chat.Heard;
import org.minsheng.chat.Reply;
import org.minsheng.limit.Limit;
import org.minsheng.limit.Limits;
import org.minsheng.organisation.CommunityId;
import org.minsheng.page.SiteAddress;
import org.minsheng.page.Words;
import org.minsheng.photo.PhotoId;
import org.minsheng.photo.Photos;
import org.minsheng.secret.Vault;

/** Turns the account's messages into our conversation and back. What was heard before is answered with silence. */
@Component
@ConditionalOnProperty("minsheng.wechat.token")
@RequiredArgsConstructor
class Answering {

	/** What the account takes for "heard, and nothing to say". */
	private static final String SILENCE = "success";

	private static final Limit BY_FOLLOWER = Limit.perHour(60);

	private final WxMpService weChat;

	private final WeChatSettings settings;

	private final Messages messages;

	private final Chats chats;

	private final Conversing conversing;

	private final Photos photos;

	private final Limits limits;

	private final Vault vault;

	private final Words words;

	private final SiteAddress site;

	private final Clock clock;

	/** Nothing, where the message was forged. */
	Optional<String> answer(WxMpXmlMessage message, Envelope envelope) {
		return switch (chats.hear(idOf(message), envelope.mark(), envelope.seconds())) {
			case FORGED -> Optional.empty();
			case AGAIN -> Optional.of(SILENCE);
			case NEW -> Optional.of(messages.answer(message, said(message)));
		};
	}

	private String said(WxMpXmlMessage message) {
		var follower = vault.mark(String.valueOf(message.getFromUser()));
		if (limits.knock("wechat " + follower, BY_FOLLOWER).isPresent()) {
			return words.of("chat.TOO_OFTEN");
		}
		return inWords(conversing.answer(heard(message, follower), usual(), clock.instant()));
	}

	/** An event has no id of its own, but a writer and a time. */
	private static String idOf(WxMpXmlMessage message) {
		return message.getMsgId() == null ? message.getFromUser() + " " + message.getCreateTime() : String.valueOf(message.getMsgId());
	}

	private Heard heard(WxMpXmlMessage message, String follower) {
		return switch (message.getMsgType().toLowerCase(Locale.ROOT)) {
			case "text" -> Heard.text(follower, String.valueOf(message.getContent()));
			case "image" -> new Heard(follower, Heard.Kind.PHOTO, null, photo(message.getMediaId()));
			case "location" -> new Heard(follower, Heard.Kind.PLACE, place(message), null);
			case "event" -> new Heard(follower, isBeginning(message) ? Heard.Kind.BEGINNING : Heard.Kind.OTHER, null, null);
			default -> new Heard(follower, Heard.Kind.OTHER, null, null);
		};
	}

	private static boolean isBeginning(WxMpXmlMessage message) {
		return "subscribe".equalsIgnoreCase(message.getEvent());
	}

	/** The account's coordinates are GCJ-02; the name is what people go by. */
	private static String place(WxMpXmlMessage message) {
		var point = "GCJ-02 " + message.getLocationX() + ", " + message.getLocationY();
		return message.getLabel() == null || message.getLabel().isBlank() ? point : message.getLabel() + "（" + point + "）";
	}

	/** Fetched from the account's own host, never from an address that stands in a message. */
	private @Nullable PhotoId photo(@Nullable String media) {
		if (media == null) {
			return null;
		}
		try {
			var file = weChat.getMaterialService().mediaDownload(media).toPath();
			try {
				return photos.keep(Files.readAllBytes(file));
			} finally {
				Files.deleteIfExists(file);
			}
		} catch (WxErrorException | IOException | Refused unreadable) {
			return null;
		}
	}

	private @Nullable CommunityId usual() {
		return settings.community() == null || settings.community().isBlank() ? null : new CommunityId(settings.community());
	}

	private String inWords(Reply reply) {
		var said = words.of("chat." + reply.kind(), reply.arguments().toArray());
		var tracked = reply.kind() == Reply.Kind.SENT || reply.kind() == Reply.Kind.TRACKED;
		return tracked ? said + "\n" + site.of("/track/" + reply.arguments().get(0)) : said;
	}

}
