package org.minsheng.chat.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The public account, as its own settings page shows it.
 *
 * @param token by which messages are signed
 * @param appId of the account
 * @param secret by which pictures are fetched
 * @param aesKey where given, messages come encrypted and plain ones are refused
 * @param community for which the account speaks; where absent, followers are asked
 * @param apiHost from which pictures are fetched
 */
@ConfigurationProperties("minsheng.wechat")
record WeChatSettings(@Nullable String token, @Nullable String appId, @Nullable String secret, @Nullable String aesKey,
		@Nullable String community, @Nullable String apiHost) {

	boolean encrypted() {
		return aesKey != null && !aesKey.isBlank();
	}

}
