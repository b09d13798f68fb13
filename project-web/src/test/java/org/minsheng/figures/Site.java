package org.minsheng.figures;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;

/** Reads pages as anybody does, and gives their words without the markup. */
class Site {

	private static final Pattern MARKUP = Pattern.compile("<[^>]*>");

	private final HttpClient client = HttpClient.newHttpClient();

	private final int port;

	Site(int port) {
		this.port = port;
	}

	/** The page's words, each run of white space made one blank. */
	String words(String path) throws Exception {
		var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
		var response = client.send(request, BodyHandlers.ofString());
		if (response.statusCode() != 200) {
			throw new AssertionError(path + " answered " + response.statusCode());
		}
		return MARKUP.matcher(response.body()).replaceAll(" ").replaceAll("\\s+", " ");
	}

}
