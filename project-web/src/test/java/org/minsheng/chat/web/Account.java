package org.minsheng.chat.web;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

import me.chanjar.weixin.common.util.crypto.WxCryptUtil;
import org.jspecify.annotations.Nullable;

/** The public account's own servers, as their documentation says they sign and encrypt. */
record Account(String site, String token, String appId, @Nullable String aesKey) {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	private static final Pattern ENCRYPTED = Pattern.compile("<Encrypt><!\\[CDATA\\[(.+?)]]></Encrypt>", Pattern.DOTALL);

	private static final Pattern CONTENT = Pattern.compile("<Content><!\\[CDATA\\[(.*?)]]></Content>", Pattern.DOTALL);

	static String text(long id, String words) {
		return message(id, "text", "<Content><![CDATA[" + words + "]]></Content>");
	}

	static String message(long id, String type, String more) {
		return "<xml><ToUserName><![CDATA[gh_minsheng]]></ToUserName><FromUserName><![CDATA[oFollower1]]></FromUserName><CreateTime>"
				+ now() + "</CreateTime><MsgType><![CDATA[" + type + "]]></MsgType>" + more + "<MsgId>" + id + "</MsgId></xml>";
	}

	static long id() {
		return ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE);
	}

	static long now() {
		return System.currentTimeMillis() / 1000;
	}

	/** Sends the message as it is sent, and gives the words of the answer. */
	String say(String xml) {
		var answer = send(xml, now(), UUID.randomUUID().toString());
		if (answer.statusCode() != 200) {
			throw new AssertionError(answer.statusCode() + " " + answer.body());
		}
		return words(answer.body());
	}

	HttpResponse<String> send(String xml, long timestamp, String nonce) {
		var query = "signature=" + sign(String.valueOf(timestamp), nonce) + "&timestamp=" + timestamp + "&nonce=" + nonce;
		if (aesKey == null) {
			return post(query, xml);
		}
		var encrypted = crypt().encrypt(UUID.randomUUID().toString().substring(0, 16), xml);
		var envelope = "<xml><ToUserName><![CDATA[gh_minsheng]]></ToUserName><Encrypt><![CDATA[" + encrypted + "]]></Encrypt></xml>";
		return post(query + "&encrypt_type=aes&msg_signature=" + sign(String.valueOf(timestamp), nonce, encrypted), envelope);
	}

	HttpResponse<String> post(String query, String body) {
		return exchange(HttpRequest.newBuilder(URI.create(site + "/wechat/callback?" + query))
			.header("Content-Type", "text/xml")
			.POST(BodyPublishers.ofString(body))
			.build());
	}

	HttpResponse<String> greet(String signature, long timestamp, String nonce, String echo) {
		return exchange(HttpRequest.newBuilder(URI.create(site + "/wechat/callback?signature=" + signature + "&timestamp=" + timestamp
				+ "&nonce=" + nonce + "&echostr=" + URLEncoder.encode(echo, StandardCharsets.UTF_8)))
			.build());
	}

	/** SHA-1 over the token and the parts in alphabetical order. */
	String sign(String... parts) {
		var all = Arrays.copyOf(parts, parts.length + 1);
		all[parts.length] = token;
		Arrays.sort(all);
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-1").digest(String.join("", all).getBytes(StandardCharsets.UTF_8)));
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private String words(String answer) {
		var xml = answer;
		if (aesKey != null) {
			var sealed = ENCRYPTED.matcher(answer);
			xml = sealed.find() ? crypt().decrypt(sealed.group(1)) : "";
		}
		var content = CONTENT.matcher(xml);
		return content.find() ? content.group(1) : answer;
	}

	private WxCryptUtil crypt() {
		return new WxCryptUtil(token, aesKey, appId);
	}

	private static HttpResponse<String> exchange(HttpRequest request) {
		return CLIENT.sendAsync(request, BodyHandlers.ofString()).join();
	}

}
