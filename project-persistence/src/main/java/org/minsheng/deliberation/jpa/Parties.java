package org.minsheng.deliberation.jpa;

/** The five parties in their order, as a constant part of a query. */
final class Parties {

	static final String ORDER = """
			array_position(array['PARTY_ORGANISATION', 'RESIDENTS_COMMITTEE', 'WORKSTATION', 'RESIDENT_REPRESENTATIVES',
				'EXPERTS'], party)
			""";

	private Parties() {
	}

}
