package org.minsheng.message.web;

import java.util.UUID;

import lombok.extern.slf4j.Slf4j;

/** Where no gateway is named nothing leaves the house; the log says that something would have, without number or words. */
@Slf4j
class LoggedSms implements SmsGateway {

	@Override
	public void send(UUID id, String phone, String text) {
		log.info("Text message {} of {} characters stays here: no gateway is named", id, text.length());
	}

}
