package org.minsheng.page;

/** One option of a control: what is sent, and what is read. */
public record Choice(String value, String label) {
}
