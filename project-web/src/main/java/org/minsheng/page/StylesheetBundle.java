package org.minsheng.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.AbstractResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;
import org.springframework.web.servlet.resource.TransformedResource;

/** Answers {@code css/app.css} with its imports written in, each in its layer, so that a phone asks for one file. */
class StylesheetBundle extends AbstractResourceResolver {

	private static final Pattern IMPORT = Pattern.compile("@import url\\(\"(.+?)\"\\) layer\\((\\w+)\\)( print)?;");

	@Override
	protected @Nullable Resource resolveResourceInternal(@Nullable HttpServletRequest request, String path,
			List<? extends Resource> locations, ResourceResolverChain chain) {
		var sheet = chain.resolveResource(request, path, locations);
		return sheet != null && path.equals("css/app.css") ? whole(sheet) : sheet;
	}

	@Override
	protected @Nullable String resolveUrlPathInternal(String path, List<? extends Resource> locations,
			ResourceResolverChain chain) {
		return chain.resolveUrlPath(path, locations);
	}

	private static Resource whole(Resource sheet) {
		var text = IMPORT.matcher(read(sheet)).replaceAll(found -> part(sheet, found));
		return new TransformedResource(sheet, text.getBytes(StandardCharsets.UTF_8));
	}

	private static String part(Resource sheet, MatchResult found) {
		try {
			var part = "@layer " + found.group(2) + " {\n" + read(sheet.createRelative(found.group(1))) + "}\n";
			return Matcher.quoteReplacement(found.group(3) == null ? part : "@media print {\n" + part + "}\n");
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Resource sheet) {
		try {
			return sheet.getContentAsString(StandardCharsets.UTF_8);
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
