package org.minsheng.memory;

import java.util.HashMap;
import java.util.Map;

import org.minsheng.organisation.Codes;

class InMemoryCodes implements Codes {

	private final Map<String, Integer> last = new HashMap<>();

	@Override
	public int next(String series) {
		return last.merge(series, 1, Integer::sum);
	}

}
