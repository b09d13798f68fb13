package org.minsheng.message.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** Text messages go to the log until {@code minsheng.sms.url} names a gateway. */
@Configuration(proxyBeanMethods = false)
class SmsConfiguration {

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	@Bean
	SmsGateway smsGateway(@Value("${minsheng.sms.url:}") String url, @Value("${minsheng.sms.token:}") String token) {
		if (url.isBlank()) {
			return new LoggedSms();
		}
		var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder().connectTimeout(PATIENCE).build());
		requests.setReadTimeout(PATIENCE);
		return new HttpSms(RestClient.builder().requestFactory(requests).build(), URI.create(url), token);
	}

}
