package org.minsheng;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/** A port that is taken is told before a database is made for nothing. */
class PortIsFree implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

	@Override
	public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
		var environment = event.getEnvironment();
		int port = environment.getProperty("server.port", Integer.class, 8080);
		if (port > 0 && !"none".equals(environment.getProperty("spring.main.web-application-type"))) {
			try (var probe = new ServerSocket()) {
				probe.setReuseAddress(true);
				probe.bind(new InetSocketAddress(address(environment), port));
			} catch (BindException taken) {
				throw new PortInUseException(port, taken);
			} catch (IOException unknown) {
				// the server itself will say what is wrong with its address
			}
		}
	}

	private static @Nullable InetAddress address(Environment environment) throws IOException {
		var name = environment.getProperty("server.address");
		return name == null ? null : InetAddress.getByName(name);
	}

}
