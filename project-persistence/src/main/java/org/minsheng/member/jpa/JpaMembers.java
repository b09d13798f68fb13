package org.minsheng.member.jpa;

import org.springframework.data.repository.Repository;

import org.minsheng.member.Member;
import org.minsheng.member.MemberId;
import org.minsheng.member.Members;

interface JpaMembers extends Members, Repository<Member, MemberId> {
}
