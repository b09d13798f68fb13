package org.minsheng.chat.web;

import me.chanjar.weixin.mp.api.WxMpService;
import me.chanjar.weixin.mp.api.impl.WxMpServiceImpl;
import me.chanjar.weixin.mp.config.WxMpHostConfig;
import me.chanjar.weixin.mp.config.impl.WxMpDefaultConfigImpl;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the account is configured there is a door; elsewhere nothing. */
@Configuration
@ConditionalOnProperty("minsheng.wechat.token")
@EnableConfigurationProperties(WeChatSettings.class)
class WeChatConfiguration {

	@Bean
	WxMpService weChat(WeChatSettings settings) {
		var account = new WxMpDefaultConfigImpl();
		account.setToken(settings.token());
		account.setAppId(settings.appId());
		account.setSecret(settings.secret());
		account.setAesKey(settings.aesKey());
		if (settings.apiHost() != null) {
			account.setHostConfig(WxMpHostConfig.builder().apiHost(settings.apiHost()).build());
		}
		var service = new WxMpServiceImpl();
		service.setWxMpConfigStorage(account);
		return service;
	}

}
