package org.minsheng.architecture;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

import org.minsheng.Application;

class ModulesTest {

	@Test
	void capabilitiesKeepTheirInsidesAndFormNoCycle() {
		ApplicationModules.of(Application.class).verify();
	}

}
