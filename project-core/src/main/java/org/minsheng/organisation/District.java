package org.minsheng.organisation;

import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;

/** A district (区 or 新区) that runs the programme, with its own words for the parts of its organisation. */
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class District {

	private DistrictId id;

	private String name;

	private Terms terms;

	private SelectionLevel selectionLevel;

	public District(DistrictId id, String name, Terms terms, SelectionLevel selectionLevel) {
		this.id = id;
		this.name = name;
		this.terms = terms;
		this.selectionLevel = selectionLevel;
	}

	public Scope scope() {
		return Scope.of(id);
	}

}
