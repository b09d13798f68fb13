package org.minsheng.chat;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.minsheng.chat.Reply.Kind;
import org.minsheng.memory.Town;
import org.minsheng.organisation.CommunityId;
import org.minsheng.photo.PhotoId;
import org.minsheng.proposal.Channel;
import org.minsheng.proposal.Proposal;
import org.minsheng.proposal.ProposalStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.memory.Places.GUANHU;
import static org.minsheng.memory.Places.TUYANG;

class ConversingTest {

	private static final CommunityId HERE = GUANHU.communityId();

	private final Town town = new Town();

	@Test
	void whatIsWrittenGrowsIntoARequestAndGoesInWhenItsWriterSaysSo() {
		assertThat(says("路灯坏了", "整条巷子都黑", "希望 换成太阳能的")).containsExactly(Kind.WRITTEN, Kind.WRITTEN, Kind.WANTED);
		assertThat(hears(new Heard("li", Heard.Kind.PLACE, "官湖路 3 号（GCJ-02 22.6, 114.4）", null), HERE).kind()).isEqualTo(Kind.PLACED);
		assertThat(hears(photo('a'), HERE).kind()).isEqualTo(Kind.PICTURED);
		var sent = hears(Heard.text("li", "提交"), HERE);

		assertThat(sent.kind()).isEqualTo(Kind.SENT);
		assertThat(only().getTrackingCode().value()).isEqualTo(sent.arguments().get(0));
		assertThat(only().getWish().title()).isEqualTo("路灯坏了");
		assertThat(only().getWish().problem()).isEqualTo("路灯坏了\n整条巷子都黑");
		assertThat(only().getWish().wanted()).isEqualTo("换成太阳能的");
		assertThat(only().getSource().channel()).isEqualTo(Channel.WECHAT);
		assertThat(only().getPhotos()).hasSize(1);
		assertThat(says("提交")).containsExactly(Kind.NOTHING_WRITTEN);
	}

	@Test
	void whereIsAskedBeforeItGoesIn() {
		assertThat(says("路灯坏了", "提交", "地点：官湖路 3 号", "send")).containsExactly(Kind.WRITTEN, Kind.WHERE, Kind.PLACED, Kind.SENT);
		assertThat(only().getWish().wanted()).isEqualTo("路灯坏了");
	}

	@Test
	void anAccountOfSeveralCommunitiesAsksWhich() {
		Stream.of("路灯坏了", "地点 土洋大道").forEach(words -> hears(Heard.text("li", words), null));
		var asked = hears(Heard.text("li", "提交"), null);

		assertThat(asked.kind()).isEqualTo(Kind.WHICH_COMMUNITY);
		assertThat(String.valueOf(asked.arguments().get(0))).contains("1 ", "官湖社区", "土洋社区");
		assertThat(hears(Heard.text("li", "土洋社区"), null).kind()).isEqualTo(Kind.SENT);
		assertThat(town.proposals.findOpenIn(TUYANG)).hasSize(1);
	}

	@Test
	void aWrongNumberIsNotACommunity() {
		Stream.of("路灯坏了", "地点 土洋大道", "提交").forEach(words -> hears(Heard.text("li", words), null));

		assertThat(hears(Heard.text("li", "99"), null).kind()).isEqualTo(Kind.WRITTEN);
		hears(Heard.text("li", "提交"), null);
		assertThat(hears(Heard.text("li", "1"), null).kind()).isEqualTo(Kind.SENT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "track %s", "查 %s", "查%s", "查询 %s", "TRACK %s" })
	void aCodeIsFollowed(String words) {
		var proposal = town.aProposal();
		var reply = hears(Heard.text("li", words.formatted(proposal.getTrackingCode().value())), HERE);

		assertThat(reply.kind()).isEqualTo(Kind.TRACKED);
		assertThat(reply.arguments()).contains(proposal.getTrackingCode().value(), ProposalStatus.SUBMITTED);
	}

	@Test
	void whatIsNoMatterIsAnsweredToo() {
		assertThat(says("help", "帮助", "？", "查 22222222", "取消")).containsExactly(Kind.HELP, Kind.HELP, Kind.HELP, Kind.UNKNOWN_CODE,
				Kind.DROPPED);
		assertThat(hears(new Heard("li", Heard.Kind.BEGINNING, null, null), HERE).kind()).isEqualTo(Kind.HELP);
		assertThat(hears(new Heard("li", Heard.Kind.OTHER, null, null), HERE).kind()).isEqualTo(Kind.NOT_UNDERSTOOD);
		assertThat(hears(new Heard("li", Heard.Kind.PHOTO, null, null), HERE).kind()).isEqualTo(Kind.NOT_UNDERSTOOD);
		assertThat(says(" ", "x".repeat(1000))).containsExactly(Kind.NOT_UNDERSTOOD, Kind.TOO_LONG);
	}

	@Test
	void threePicturesAreTheMost() {
		Stream.of('a', 'b', 'c').forEach(one -> assertThat(hears(photo(one), HERE).kind()).isEqualTo(Kind.PICTURED));
		assertThat(hears(photo('d'), HERE).kind()).isEqualTo(Kind.TOO_MANY_PICTURES);
	}

	@Test
	void followersDoNotWriteIntoEachOthersRequests() {
		hears(Heard.text("li", "路灯坏了"), HERE);
		assertThat(hears(Heard.text("wang", "提交"), HERE).kind()).isEqualTo(Kind.NOTHING_WRITTEN);
	}

	@Test
	void aLongFirstLineBecomesAShortTitle() {
		says("𠮷".repeat(80), "地点 官湖路", "提交");
		assertThat(only().getWish().title().codePointCount(0, only().getWish().title().length())).isEqualTo(60);
	}

	private Proposal only() {
		return town.proposals.findOpenIn(GUANHU).get(0);
	}

	private List<Kind> says(String... words) {
		return Stream.of(words).map(one -> hears(Heard.text("li", one), HERE).kind()).toList();
	}

	private Reply hears(Heard heard, @Nullable CommunityId usual) {
		return town.conversing.answer(heard, usual, town.now());
	}

	private static Heard photo(char content) {
		return new Heard("li", Heard.Kind.PHOTO, null, new PhotoId(String.valueOf(content).repeat(64)));
	}

}
