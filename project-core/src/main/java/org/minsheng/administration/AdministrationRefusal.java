package org.minsheng.administration;

import org.minsheng.Reason;

public enum AdministrationRefusal implements Reason {

	/** Somebody has the user name: name. */
	USERNAME_TAKEN,
	/** No place of that name is below this one: role. */
	ROLE_NOT_THERE,
	/** Nobody gives or takes their own roles, or shuts themselves out. */
	OWN_ACCOUNT,
	/** An account has at least one role. */
	LAST_ROLE,
	/** Another office or community has the code: code. */
	CODE_TAKEN

}
