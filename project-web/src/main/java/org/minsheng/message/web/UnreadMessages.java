package org.minsheng.message.web;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import org.minsheng.member.Account;
import org.minsheng.message.Messages;
import org.minsheng.security.CurrentAccount;

/** How many messages wait for whoever asks; templates reach it as {@code @unreadMessages}. */
@Component
@RequiredArgsConstructor
public class UnreadMessages {

	private final Messages messages;

	private final CurrentAccount account;

	public int count() {
		return account.get().map(Account::id).map(messages::unread).orElse(0);
	}

}
