package org.minsheng.database;

import java.nio.file.Path;

import lombok.Getter;
import org.jspecify.annotations.Nullable;

/** Why there is no embedded database, and what the reader can do about it. */
@Getter
class Trouble extends RuntimeException {

	private static final String ELSEWHERE_ZH = "用 --minsheng.data-dir=目录 另选目录。";

	private static final String ELSEWHERE_EN = "choose another directory with --minsheng.data-dir=DIR.";

	private final String remedy;

	private Trouble(String what, String remedy, @Nullable Throwable cause) {
		super(what, cause);
		this.remedy = remedy;
	}

	static Trouble inUse(Path directory) {
		return new Trouble(
				"数据目录 %1$s 正被另一个民生微实事程序使用。 | The data directory %1$s is in use by another Minsheng."
					.formatted(directory),
				"请先停止那个程序，或" + ELSEWHERE_ZH + " | Stop that one first, or " + ELSEWHERE_EN, null);
	}

	static Trouble unusable(Path directory) {
		return new Trouble(
				"数据目录 %1$s 的路径含有 $、`、\" 或 \\，无法使用。 | The data directory %1$s cannot be used: its path has a $, `, \" or \\."
					.formatted(directory),
				"请" + ELSEWHERE_ZH + " | Please " + ELSEWHERE_EN, null);
	}

	static Trouble unwritable(Path directory, Throwable cause) {
		return new Trouble("无法写入数据目录 %1$s。 | The data directory %1$s cannot be written.".formatted(directory),
				"请授予当前用户写权限，或" + ELSEWHERE_ZH + " | Let this user write there, or " + ELSEWHERE_EN, cause);
	}

	static Trouble root(Path directory) {
		return new Trouble(
				"PostgreSQL 不能以 root 运行，而别的用户进不了 %1$s。 | PostgreSQL does not run as root, and no other user may enter %1$s."
					.formatted(directory),
				"请以普通用户运行，或" + ELSEWHERE_ZH + " | Run as an ordinary user, or " + ELSEWHERE_EN, null);
	}

	static Trouble unsupported(Platform platform) {
		return new Trouble("本程序包不含适用于 %1$s 的 PostgreSQL。 | This package has no PostgreSQL for %1$s.".formatted(platform),
				"请在本机重新构建，或用 --spring.datasource.url= 指定 PostgreSQL 18。"
						+ " | Build it on this machine, or name a PostgreSQL 18 with --spring.datasource.url=.",
				null);
	}

	static Trouble failed(String program, String lastWords, Path log) {
		return new Trouble(
				"内置 PostgreSQL 未能运行（%1$s）：%2$s | The embedded PostgreSQL did not run (%1$s): %2$s".formatted(program,
						lastWords),
				"详见日志 %1$s；数据原样保留。 | See the log %1$s; the data was left as it is.".formatted(log), null);
	}

}
