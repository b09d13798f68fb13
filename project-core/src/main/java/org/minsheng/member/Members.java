package org.minsheng.member;

import java.util.Optional;

/** Everybody who has an account. */
public interface Members {

	Optional<Member> findById(MemberId id);

	Optional<Member> findByUsername(String username);

	Member save(Member member);

	long count();

}
