package org.minsheng.member;

import org.minsheng.Reason;

/** Refusals that rest on who asks. */
public enum MemberRefusal implements Reason {

	/** No role here that may do this. */
	NOT_YOUR_ROLE,
	/** Four eyes: nobody approves what they submitted. */
	OWN_SUBMISSION,
	/** Only somebody who lives in the community. */
	NOT_A_RESIDENT

}
