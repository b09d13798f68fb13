package org.minsheng.memory;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.minsheng.member.MemberId;
import org.minsheng.vote.RoundFiles;
import org.minsheng.vote.RoundId;

class InMemoryRoundFiles implements RoundFiles {

	private final Map<MemberId, Laid> laid = new HashMap<>();

	private final Map<RoundId, byte[]> kept = new HashMap<>();

	@Override
	public void lay(MemberId by, Laid file) {
		laid.put(by, file);
	}

	@Override
	public Optional<Laid> laidBy(MemberId member) {
		return Optional.ofNullable(laid.get(member));
	}

	@Override
	public void clear(MemberId member) {
		laid.remove(member);
	}

	@Override
	public void keep(RoundId round, byte[] content) {
		kept.put(round, content);
	}

	@Override
	public byte[] of(RoundId round) {
		return Objects.requireNonNull(kept.get(round));
	}

}
