package org.minsheng.message.web;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import org.minsheng.message.Digest;
import org.minsheng.message.MessageChannel;

/** By text message, in one line. */
@Component
@RequiredArgsConstructor
class SmsCourier implements Courier {

	private final SmsGateway gateway;

	private final Letters letters;

	@Override
	public MessageChannel channel() {
		return MessageChannel.SMS;
	}

	@Override
	public void deliver(Digest digest) {
		gateway.send(digest.id(), digest.way().address(), letters.note(digest));
	}

}
