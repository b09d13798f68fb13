package org.minsheng.database;

import lombok.AccessLevel;
import lombok.NoArgsConstructor;

/** The server's {@code postgresql.conf}: small, reachable from this machine only. */
@NoArgsConstructor(access = AccessLevel.PRIVATE)
final class ServerSettings {

	private static final String SETTINGS = """
			# Written at each start. Lasting settings of your own: ALTER SYSTEM.
			listen_addresses = '127.0.0.1'
			port = %d
			unix_socket_directories = ''
			max_connections = 50
			shared_buffers = 64MB
			io_method = sync
			jit = off
			fsync = %s
			full_page_writes = on
			synchronous_commit = %2$s
			timezone = 'UTC'
			log_timezone = 'UTC'
			lc_messages = 'C'
			log_min_messages = warning
			log_checkpoints = off
			""";

	static String of(int port, Durability durability) {
		return SETTINGS.formatted(port, (durability == Durability.FULL) ? "on" : "off");
	}

}
