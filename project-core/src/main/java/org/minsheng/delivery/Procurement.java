package org.minsheng.delivery;

import java.io.Serializable;

/**
 * How the supplier was found.
 *
 * @param record quotes, panel or reason, as the method asks
 */
public record Procurement(Method method, String record) implements Serializable {

	/** The bands of {@code process.md} 2.5. */
	public enum Method {

		/** Up to 5万, with a reason. */
		DIRECT,
		/** 5 to 20万. */
		THREE_QUOTES,
		/** Above 20万. */
		PANEL

	}

}
