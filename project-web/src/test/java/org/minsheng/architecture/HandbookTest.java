package org.minsheng.architecture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

import org.minsheng.batch.BatchMove;
import org.minsheng.budget.BudgetMove;
import org.minsheng.completion.PaymentMove;
import org.minsheng.deliberation.MeetingMove;
import org.minsheng.notice.NoticeMove;
import org.minsheng.page.Words;
import org.minsheng.process.Move;
import org.minsheng.project.ProjectMove;
import org.minsheng.proposal.ProposalMove;
import org.minsheng.vote.RoundMove;

import static org.assertj.core.api.Assertions.assertThat;

/** The handbook's pictures of all moves are drawn from the tables; {@code -Dhandbook=write} draws them anew. */
class HandbookTest {

	private static final Path PAGE = Path.of("..", "docs", "handbook", "moves.md");

	private final Words words = new Words(messages());

	@BeforeEach
	void speakChinese() {
		LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
	}

	@AfterEach
	void forgetIt() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void thePicturesShowTheTables() throws IOException {
		var drawn = "# 全部状态和动作\n\n本页由程序里的动作表画出，表变了，页面就要重画。谁能办、从哪一步到哪一步、要不要写理由，都以这里为准。\n\n" + chapter("诉求", ProposalMove.class)
				+ chapter("项目", ProjectMove.class) + chapter("居民议事会", MeetingMove.class) + chapter("居民投票", RoundMove.class)
				+ chapter("公示", NoticeMove.class)
				+ chapter("批次", BatchMove.class) + chapter("年度预算", BudgetMove.class) + chapter("支付", PaymentMove.class).stripTrailing()
				+ "\n";
		if ("write".equals(System.getProperty("handbook"))) Files.writeString(PAGE, drawn, StandardCharsets.UTF_8);
		assertThat(Files.readString(PAGE, StandardCharsets.UTF_8)).isEqualTo(drawn);
	}

	private <S extends Enum<S>, M extends Enum<M> & Move<S>> String chapter(String title, Class<M> table) {
		var moves = table.getEnumConstants();
		return "## " + title + "\n```mermaid\nstateDiagram-v2\n" + states(moves) + arrows(moves)
				+ "```\n\n| 动作 | 从 | 到 | 由谁办 | 写理由 |\n|---|---|---|---|---|\n"
				+ Arrays.stream(moves).map(this::row).collect(Collectors.joining()) + "\n";
	}

	private <S extends Enum<S>, M extends Enum<M> & Move<S>> String states(M[] moves) {
		return Arrays.stream(moves[0].line().to().getDeclaringClass().getEnumConstants())
			.map(state -> "\t%s: %s\n".formatted(state.name(), words.say(state)))
			.collect(Collectors.joining());
	}

	private <S extends Enum<S>, M extends Enum<M> & Move<S>> String arrows(M[] moves) {
		return Arrays.stream(moves)
			.flatMap(move -> move.from()
				.stream()
				.sorted()
				.map(from -> "\t%s --> %s: %s\n".formatted(from.name(), move.line().to().name(), words.say(move))))
			.collect(Collectors.joining());
	}

	private <S extends Enum<S>, M extends Enum<M> & Move<S>> String row(M move) {
		return "| %s | %s | %s | %s | %s |\n".formatted(words.say(move), all(move.from()), words.say(move.line().to()), all(move.by()),
				move.needsReason() ? "要" : "");
	}

	private <E extends Enum<E>> String all(Iterable<E> values) {
		var sorted = new ArrayList<E>();
		values.forEach(sorted::add);
		return sorted.stream().sorted(Comparator.naturalOrder()).map(words::say).collect(Collectors.joining("、"));
	}

	private static ResourceBundleMessageSource messages() {
		var messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		messages.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
		return messages;
	}

}
