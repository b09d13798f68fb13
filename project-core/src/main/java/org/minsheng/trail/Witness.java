package org.minsheng.trail;

/** Sees every deed in the unit of work that does it: what a witness keeps is kept with the deed, or not at all. */
public interface Witness {

	void saw(Subject subject, Deed deed);

}
