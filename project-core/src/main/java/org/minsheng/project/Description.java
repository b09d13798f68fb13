package org.minsheng.project;

import java.io.Serializable;

import org.jspecify.annotations.Nullable;

/**
 * What is to be done and where. Site problem and planned works are told apart (R46).
 *
 * @param title up to 60 characters
 * @param problem what is wrong at the site
 * @param works what is planned, prior demolition included
 * @param place in words: hamlet or estate, street, number, side (R30)
 * @param quantity area, rooms, sessions, where known (R34)
 */
public record Description(String title, String problem, String works, String place,
		@Nullable String quantity) implements Serializable {
}
