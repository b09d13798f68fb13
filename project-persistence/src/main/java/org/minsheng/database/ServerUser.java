package org.minsheng.database;

import java.util.List;

/** The user the server's programs run as: PostgreSQL refuses to be root. */
record ServerUser(List<String> prefix) {

	static ServerUser of(ServerHome home) {
		return "root".equals(System.getProperty("user.name"))
				? new ServerUser(List.of("unshare", "-U"))
				: new ServerUser(List.of());
	}

}
