package org.minsheng.security;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LocalPathTest {

	@ParameterizedTest
	@ValueSource(strings = { "/", "/projects", "/projects?q=%E8%B7%AF&type=WORKS", "/projects/KC2016-001#road", "/a/{b}" })
	void leadsBackToAPageOfOurs(String path) {
		assertThat(LocalPath.orHome(path)).isEqualTo(path);
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "projects", "//evil.example", "/\\evil.example", "/\t/evil.example", "https://evil.example",
			"/a\r\nSet-Cookie: b",
			"/路" })
	void leadsHomeFromAnythingElse(String path) {
		assertThat(LocalPath.orHome(path)).isEqualTo("/");
	}

}
