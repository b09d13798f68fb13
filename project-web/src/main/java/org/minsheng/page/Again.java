package org.minsheng.page;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.ui.Model;

/** A form that comes back with its errors. */
public final class Again {

	private Again() {
	}

	/** Marks the page as one with errors, in its title and its status. */
	public static void mark(Model model, HttpServletResponse response) {
		model.addAttribute("invalid", true);
		response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
	}

}
