package org.minsheng.delivery;

import java.io.Serializable;

import lombok.Getter;
import lombok.RequiredArgsConstructor;

import org.minsheng.money.Money;

/**
 * How the supplier was found.
 *
 * @param record quotes, panel or reason, as the method asks
 */
public record Procurement(Method method, String record) implements Serializable {

	/** The bands of {@code process.md} 2.5. */
	@Getter
	@RequiredArgsConstructor
	public enum Method {

		/** Up to 5万, with a reason. */
		DIRECT(Money.ofYuan(50_000)),
		/** Up to 20万. */
		THREE_QUOTES(Money.ofYuan(200_000)),
		/** Any sum. */
		PANEL(Money.ofYuan(1_000_000_000));

		/** The dearest project that may be procured so. */
		private final Money limit;

	}

}
