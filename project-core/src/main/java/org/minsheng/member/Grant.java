package org.minsheng.member;

import java.io.Serializable;

import org.minsheng.organisation.Scope;

/** A role, and the part of the organisation in which it holds. */
public record Grant(Role role, Scope scope) implements Serializable {
}
