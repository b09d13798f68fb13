package org.minsheng.browser;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.impl.driver.Driver;

import static java.util.function.Predicate.not;

/** Finds a Chrome or Chromium, on this machine or by way of Playwright, and starts it. */
class Chrome {

	private static final List<String> QUIET = List.of("--disable-background-networking", "--disable-component-update",
			"--disable-sync", "--disable-gpu");

	private static final Map<String, String> NO_DOWNLOAD = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

	static Playwright playwright() {
		return Playwright.create(new Playwright.CreateOptions().setEnv(NO_DOWNLOAD));
	}

	/** Playwright starts it without its sandbox, which root would have to do without in any case: the pages are our own. */
	static Optional<Browser> start(Playwright playwright) {
		return onThisMachine().map(chrome -> playwright.chromium().launch(quiet().setExecutablePath(chrome)))
			.or(() -> startDownloaded(playwright));
	}

	private static LaunchOptions quiet() {
		return new LaunchOptions().setArgs(QUIET);
	}

	private static Optional<Path> onThisMachine() {
		var named = Optional.ofNullable(System.getenv("CHROME_PATH")).filter(not(String::isBlank)).map(Path::of);
		return named.or(() -> Stream.concat(onThePath(), inUsualPlaces()).filter(Files::isExecutable).findFirst());
	}

	private static Stream<Path> onThePath() {
		var folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
		return Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
			.flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)));
	}

	private static Stream<Path> inUsualPlaces() {
		var onWindows = Stream.of("ProgramFiles", "ProgramFiles(x86)", "LocalAppData")
			.map(System::getenv)
			.filter(folder -> folder != null)
			.map(folder -> Path.of(folder, "Google", "Chrome", "Application", "chrome.exe"));
		var onMac = Stream.of("Google Chrome", "Chromium")
			.map(name -> Path.of("/Applications", name + ".app", "Contents", "MacOS", name));
		return Stream.concat(onMac, onWindows);
	}

	/** A bare machine may have the way to download it and yet lack the libraries to run it. */
	private static Optional<Browser> startDownloaded(Playwright playwright) {
		try {
			return download() ? Optional.of(playwright.chromium().launch(quiet())) : Optional.empty();
		} catch (PlaywrightException cannotRunHere) {
			return Optional.empty();
		}
	}

	private static boolean download() {
		try {
			var install = Driver.ensureDriverInstalled(NO_DOWNLOAD, false).createProcessBuilder();
			install.command().addAll(List.of("install", "--only-shell", "chromium"));
			var running = install.redirectErrorStream(true).redirectOutput(Redirect.DISCARD).start();
			if (!running.waitFor(5, TimeUnit.MINUTES)) running.destroyForcibly();
			return running.waitFor() == 0;
		} catch (IOException unreachable) {
			return false;
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
