package org.minsheng.sheet.web;

import jakarta.servlet.http.HttpServletResponse;

/** Says of an answer that it is a spreadsheet to be kept. */
final class Spreadsheets {

	private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private Spreadsheets() {
	}

	static void attach(HttpServletResponse response, String name) {
		response.setContentType(TYPE);
		response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
		response.setHeader("Cache-Control", "no-store");
	}

}
