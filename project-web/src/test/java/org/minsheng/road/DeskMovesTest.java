package org.minsheng.road;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.minsheng.WebTest;
import org.minsheng.browser.BrowserTest;
import org.minsheng.browser.Visitors;

import static org.assertj.core.api.Assertions.assertThat;

/** What the desk does with requests before they become projects, each move by its button in a browser. */
@WebTest
@BrowserTest
class DeskMovesTest {

	/** What was found sound in one of the walks need not be looked at again in the next. */
	private static final Set<String> SEEN = new HashSet<>();

	@LocalServerPort
	private int port;

	private Visitors visitors;

	@Test
	void aRefusalTakesTwoAndIsAppealedAgainst(Visitors visitors) {
		this.visitors = visitors;
		var code = wish("楼道灯坏了两盏");
		var station = as("community").open("/desk/proposals/" + code);
		station.unfold("请居民补充情况").tick("ready", "ASK_WHERE").press("请居民补充情况").reads("等您补充");
		station.unfold("居民的补充").fillIn("REPLY", "三栋二单元").press("居民的补充").reads("三栋二单元");
		station.unfold("拟不受理").tick("items", "PROPERTY_FIRM").press("提请复核").reads("自己经手的事").photograph("desk-decline");

		var party = as("party").open("/track/" + code).reads("已提交，待受理").open("/desk/proposals/" + code);
		party.reads("物业的服务范围").press("确认不受理").reads("不予受理").open("/track/" + code).reads("物业的服务范围");
		var resident = as("resident").open("/track/" + code).fillByName("words", "我们没有物业").photograph("appeal");
		resident.press("向社会事务办申诉").reads("申诉中");

		var office = as("office").open("/desk?pile=PROPOSAL.APPEALED").open("/desk/proposals/" + code);
		office.unfold("支持申诉").fillIn("UPHOLD_APPEAL", "确实没有物业").press("支持申诉").reads("已提交，待受理");
		station.open("/desk/proposals/" + code).unfold("转有关单位办理").fillByName("body", "城管").fillByName("why", "归城管管，转给城管").press("转办");
		resident.open("/track/" + code).reads("转给城管");
	}

	@Test
	void requestsAreMergedPartedAdoptedAndSplit(Visitors visitors) {
		this.visitors = visitors;
		var first = wish("球场围网破了");
		var second = wish("球场围网有个大洞");
		var station = as("community").open("/desk/proposals/" + second);
		station.unfold("并入相近的诉求").choose("into", first).tick("ready", "MERGE_SAME_PLACE").press("并入").reads("已并入同类诉求");
		as("resident").open("/track/" + second).reads("并入 " + first);
		station.unfold("撤销合并").fillIn("UNMERGE", "一个在东门一个在西门").press("撤销合并").reads("已提交，待受理");

		station.open("/desk/proposals/" + first)
			.unfold("受理并分类")
			.tick("type", "WORKS")
			.tick("theme", "SAFETY")
			.tick("tests", "DAILY_LIFE")
			.press("受理");
		station.press("立为项目").photograph("desk-adoption-again");
		project(station, "球场围网修补").press("立为项目").reads("球场围网修补");
		station.open("/desk/proposals/" + first).press("再立一个项目").fillByName("reason", "门另外换");
		project(station, "球场换门").press("立为项目").reads("球场换门");
		assertThat(station.open("/track/" + first).find("看项目 (KC2017-\\d{3})")).startsWith("KC2017-");
	}

	@Test
	void theQueueIsWalkedByKeysAndEmptiedByTheHandful(Visitors visitors) {
		this.visitors = visitors;
		var first = wish("井盖响得睡不着甲");
		var second = wish("井盖响得睡不着乙");
		var station = as("community").open("/desk?q=井盖响得睡不着").photograph("desk-queue");
		station.key("j").key("x").key("j").key("x");
		assertThat(station.isTicked(first) && station.isTicked(second)).isTrue();
		station.key("k").key("x").key("x");
		station.unfold("受理勾选的诉求")
			.tick("type", "WORKS")
			.tick("theme", "SAFETY")
			.tick("tests", "DAILY_LIFE")
			.tick("clear", "true")
			.press("受理勾选的诉求");
		station.open("/desk/proposals/" + second).reads("已受理", "贴近日常");
		station.open("/desk?q=井盖响得睡不着").key("j").key("Enter").waitFor("/desk/proposals/*");

		station.open("/desk?q=井盖响得睡不着").unfold("查找和常用视图").fillByName("name", "井盖").press("存为视图");
		station.open("/desk").press("井盖").reads("井盖响得睡不着甲");
	}

	@Test
	void theQueueAndItsHandfulWorkWithoutScripts(Visitors visitors) {
		this.visitors = visitors;
		var code = wish("路口镜子歪了甲");
		wish("路口镜子歪了乙");
		var page = visitors.arriveWithoutScriptsAt(site()).open("/login").page();
		page.locator("[name=username]").fill("community");
		page.locator("[name=password]").fill("minsheng-demo");
		page.locator("main form button").first().click();
		page.navigate("/desk?q=路口镜子歪了");
		page.locator("input[name=codes][value='" + code + "']").check();
		page.locator("#bulk summary").first().click();
		for (var choice : List.of("type:WORKS", "theme:SAFETY", "tests:DAILY_LIFE", "clear:true")) {
			var at = choice.split(":");
			page.locator("#bulk input[name=%s][value='%s']:not([type=hidden])".formatted(at[0], at[1])).check();
		}
		page.locator("#bulk button[value=ACCEPT]").click();
		as("community").open("/desk/proposals/" + code).reads("已受理");
	}

	@Test
	void theOfficeMakesAServiceInEveryCommunity(Visitors visitors) {
		this.visitors = visitors;
		var office = as("office").open("/desk/templates").photograph("desk-templates");
		office.press("新写一个模板").fillByName("title", "周末义诊").fillByName("problem", "看病要跑很远");
		office.fillByName("works", "每月一次义诊").fillByName("place", "党群服务中心").fillByName("count", "200").fillByName("yuan", "20000");
		office.press("保存模板").press("把「周末义诊」立到多个社区").photograph("desk-template-make").press("一起立项").reads("周末义诊");
		as("community").open("/desk?q=周末义诊").open("/projects?q=周末义诊").reads("周末义诊");
	}

	private Person project(Person station, String title) {
		return station.fillByName("title", title)
			.fillByName("works", title)
			.fillByName("count", "100")
			.tick("unit", "PERSON")
			.fillByName("costs[0].what", title)
			.choose("costs[0].type", "WORKS")
			.fillByName("costs[0].yuan", "8000");
	}

	/** Taken down at the window. */
	private String wish(String title) {
		return as("community").open("/desk/proposals/new")
			.fillByName("title", title)
			.fillByName("place", "官湖新村三栋")
			.fillByName("problem", title + "，有半个月了")
			.fillByName("wanted", "早点修好")
			.press("登记")
			.find("/desk/proposals/([2-9A-Z]{8})");
	}

	private Person as(String username) {
		return Person.signedIn(visitors, site(), username, SEEN);
	}

	private String site() {
		return "http://localhost:" + port;
	}

}
