package org.minsheng;

/**
 * Why something is refused; every capability lists its own in an enum. The words for people stand in the messages
 * under {@code refusal.NAME}.
 */
public interface Reason {

	String name();

	default Refusal refusal(Object... arguments) {
		return new Refusal(this, java.util.List.of(arguments));
	}

}
