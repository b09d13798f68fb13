package org.minsheng;

import java.util.List;

/**
 * A reason with its particulars. The same answer disables the button, words the message and rejects the forged
 * request.
 *
 * @param arguments what the words need: amounts, dates, counts, in the order of the message
 */
public record Refusal(Reason reason, List<Object> arguments) {

	public String key() {
		return "refusal." + reason.name();
	}

	public Refused asException() {
		return new Refused(this);
	}

}
