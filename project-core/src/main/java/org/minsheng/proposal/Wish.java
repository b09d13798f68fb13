package org.minsheng.proposal;

import java.io.Serializable;

/**
 * A request in the submitter's own words.
 *
 * @param title up to 60 characters
 * @param problem what is wrong, up to 1000 characters
 * @param wanted what would help, up to 1000 characters
 * @param place where, in words, up to 120 characters
 */
public record Wish(String title, String problem, String wanted, String place) implements Serializable {
}
