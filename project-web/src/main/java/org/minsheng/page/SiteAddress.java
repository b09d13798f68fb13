package org.minsheng.page;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where people reach this site, for what is printed or sent; templates reach it as {@code @siteAddress}. */
@Component
public class SiteAddress {

	private final String configured;

	SiteAddress(@Value("${minsheng.public-url:}") String configured) {
		this.configured = configured.strip().replaceFirst("/+$", "");
	}

	/** The whole address of a path of ours: below the configured one, else below the one the visitor used. */
	public String of(String path) {
		return (configured.isEmpty() ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString() : configured) + path;
	}

}
