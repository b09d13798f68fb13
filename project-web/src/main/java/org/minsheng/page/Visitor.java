package org.minsheng.page;

/** Who is signed in, as the top of the page shows it. */
public record Visitor(String name, String roleName, boolean staff) {
}
