package org.minsheng.preset;

import java.util.Set;

import lombok.Getter;

/** Why the application does not start with this preset, or without one, and what the reader can do about it. */
@Getter
class PresetTrouble extends RuntimeException {

	private final String remedy;

	private PresetTrouble(String what, String remedy) {
		super(what);
		this.remedy = remedy;
	}

	static PresetTrouble unknown(String name, Set<String> known) {
		return new PresetTrouble("没有名为“%1$s”的预设。 | There is no preset “%1$s”.".formatted(name),
				"请用 --minsheng.preset= 指定其一 | Name one of these with --minsheng.preset= : %s".formatted(String.join(", ", known)));
	}

	/** The value stays untold: it may be a password. */
	static PresetTrouble unfit(String setting, String form) {
		return new PresetTrouble("设置 %1$s 不合要求。 | The setting %1$s will not do.".formatted(setting),
				"口令至少 12 个字符，不含用户名和 minsheng；代码和用户名用小写字母、数字、短横线 | A password has 12 characters or more, without the user name and “minsheng”; "
						+ "codes and user names have lower-case letters, digits and dashes (%s)".formatted(form));
	}

	static PresetTrouble begunWithAnother(String begun, String wanted) {
		return new PresetTrouble(
				"现有数据以预设“%1$s”开始，不能改用“%2$s”。 | The data began with the preset “%1$s” and cannot go on with “%2$s”.".formatted(begun,
						wanted),
				"请用 --minsheng.preset=%1$s，或另选数据目录或数据库。 | Use --minsheng.preset=%1$s, or another data directory or database."
					.formatted(begun));
	}

}
