package org.minsheng;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Who may open which page, and what happens to requests that no button sends. */
@WebTest
class PagesByRoleTest {

	private static final List<String> PUBLIC = List.of("/", "/projects", "/projects?community=guanhu&type=WORKS&q=道路",
			"/projects?status=NOTICE&year=2016", "/projects/KC2016-001", "/meetings/KC2016-M001", "/notices", "/batches",
			"/batches/KC2016-B1",
			"/pool", "/statistics", "/statistics?year=2016", "/track", "/open-data", "/open-data/projects.csv", "/login");

	private static final List<String> DESK = List.of("/desk", "/desk/projects/KC2016-001", "/desk/batches",
			"/desk/batches/KC2016-B1", "/desk/budgets", "/desk/meetings", "/desk/templates", "/desk/votes",
			"/desk/votes/roll.xlsx");

	private static final List<String> STAFF = List.of("community", "party", "office", "construction", "procurement",
			"finance", "leader", "auditor", "district", "admin");

	@Autowired
	private MockMvc site;

	@ParameterizedTest
	@MethodSource("publicPages")
	void anybodyReadsThePublicPages(String path) throws Exception {
		site.perform(get(path)).andExpect(status().isOk());
	}

	@ParameterizedTest
	@MethodSource("deskPages")
	void theDeskIsForStaff(String path) throws Exception {
		site.perform(get(path)).andExpect(status().is3xxRedirection());
		site.perform(get(path).session(as("resident"))).andExpect(status().isForbidden());
		for (var staff : STAFF) {
			assertThat(site.perform(get(path).session(as(staff))).andReturn().getResponse().getStatus())
				.as(staff + " " + path)
				.isEqualTo(200);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/projects/KC2099-999", "/notices/NONE", "/batches/NONE", "/track/22222222", "/nothing",
			"/photos/../../etc/passwd", "/projects/%00", "/statistics?year=0", "/statistics?year=99999" })
	void whatIsNotThereIsNotFoundOrRefused(String path) throws Exception {
		assertThat(site.perform(get(URI.create(path))).andReturn().getResponse().getStatus()).isIn(400, 404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\0", "%", "_", "'", "\\", "㐂𠮷", "<img src=x onerror=alert(1)>", "${7*7}__${7*7}__" })
	void anyWordsMayBeSearchedFor(String words) throws Exception {
		site.perform(get("/projects").param("q", words))
			.andExpect(status().isOk())
			.andExpect(content().string(not(containsString("<img src=x"))));
	}

	@Test
	void aRequestWithoutItsTokenIsRefused() throws Exception {
		site.perform(post("/desk/batches/KC2016-B1/approval").session(as("leader"))).andExpect(status().isForbidden());
	}

	@Test
	void aMoveThatNoButtonOffersIsRefusedWithTheReason() throws Exception {
		site.perform(post("/desk/batches/KC2016-B1/approval").with(csrf()).session(as("leader")))
			.andExpect(status().isConflict())
			.andExpect(content().string(containsString("不能再「批复」")));
	}

	@Test
	void aMoveOfAnotherRoleIsRefused() throws Exception {
		site.perform(post("/desk/projects/KC2016-001/moves/CANCEL").param("reason", "x").with(csrf()).session(as("community")))
			.andExpect(status().is4xxClientError());
	}

	@Test
	void everyPageCarriesItsShields() throws Exception {
		site.perform(get("/"))
			.andExpect(header().string("Content-Security-Policy", containsString("default-src 'self'")))
			.andExpect(header().string("X-Content-Type-Options", "nosniff"))
			.andExpect(header().string("X-Frame-Options", "DENY"));
	}

	private static Stream<String> publicPages() {
		return PUBLIC.stream();
	}

	private static Stream<String> deskPages() {
		return DESK.stream();
	}

	private MockHttpSession as(String username) throws Exception {
		return (MockHttpSession) site
			.perform(post("/login").param("username", username).param("password", "minsheng-demo").with(csrf()))
			.andReturn()
			.getRequest()
			.getSession();
	}

}
