package org.minsheng.member;

import java.util.Optional;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;

/** Reads accounts afresh, so that a role taken away stops working at the next request. */
@UseCase
@RequiredArgsConstructor
public class ReadingAccounts {

	private final Members members;

	public Optional<Account> byUsername(String username) {
		return members.findByUsername(username).map(ReadingAccounts::account);
	}

	public Optional<Account> byId(MemberId id) {
		return members.findById(id).map(ReadingAccounts::account);
	}

	private static Account account(Member member) {
		return new Account(member.getId(), member.getUsername(), member.getName(), member.getPasswordHash(),
				member.getGrants());
	}

}
