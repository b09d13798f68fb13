package org.minsheng.message.web;

import java.util.UUID;

/** Whoever sends text messages for us. */
interface SmsGateway {

	/**
	 * Returns once the gateway has taken it.
	 * @param id the same when it is sent again, so that the gateway need not send it twice
	 */
	void send(UUID id, String phone, String text);

}
