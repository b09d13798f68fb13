package org.minsheng.security;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Which pages are for whom. What may be done on them is decided by the model, by role and scope, at every move. */
@Configuration
class SecurityConfiguration {

	private static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self'; "
			+ "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

	/** Machines show a key or a signature with each message: they have no session, so nobody can ride on one. */
	@Bean
	@Order(1)
	SecurityFilterChain machines(HttpSecurity http) throws Exception {
		return http.securityMatcher("/api/proposals", "/api/proposals/**", "/wechat/**")
			.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
			.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf(AbstractHttpConfigurer::disable)
			.headers(SecurityConfiguration::headers)
			.build();
	}

	@Bean
	SecurityFilterChain pages(HttpSecurity http, SignInFailure failure, LateForm late, List<LogoutHandler> leaving) throws Exception {
		return http
			.authorizeHttpRequests(requests -> requests.requestMatchers("/desk", "/desk/**")
				.hasRole("STAFF")
				.requestMatchers(HttpMethod.GET, "/proposals/new", "/proposals/sent/*")
				.permitAll()
				.requestMatchers("/proposals/guest")
				.permitAll()
				.requestMatchers("/my", "/my/**", "/proposals/**")
				.authenticated()
				.requestMatchers("/votes/*/enter")
				.authenticated()
				.requestMatchers(HttpMethod.POST, "/projects/*/ratings")
				.authenticated()
				.requestMatchers("/actuator/health", "/actuator/health/*")
				.permitAll()
				.requestMatchers("/actuator/**")
				.denyAll()
				.anyRequest()
				.permitAll())
			.formLogin(form -> form.loginPage("/login").defaultSuccessUrl("/welcome").failureHandler(failure).permitAll())
			.exceptionHandling(refusals -> refusals.accessDeniedHandler(late).authenticationEntryPoint(late))
			.logout(logout -> leaving.forEach(logout.logoutSuccessUrl("/")::addLogoutHandler))
			.csrf(csrf -> csrf.csrfTokenRepository(tokens()).ignoringRequestMatchers("/unsubscribe/*"))
			.headers(SecurityConfiguration::headers)
			.requestCache(cache -> cache.requestCache(new UnsentForm()))
			.build();
	}

	/** In a cookie, so that a visitor who only reads needs no session. */
	private static CookieCsrfTokenRepository tokens() {
		var tokens = new CookieCsrfTokenRepository();
		tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
		return tokens;
	}

	@Bean
	PasswordEncoder passwordEncoder() {
		return new BCryptPasswordEncoder(10);
	}

	private static void headers(HeadersConfigurer<HttpSecurity> headers) {
		headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
			.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
			.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
	}

}
