package org.minsheng.road;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.minsheng.WebTest;
import org.minsheng.browser.BrowserTest;
import org.minsheng.browser.Visitors;
import org.minsheng.organisation.Deadlines;

/** From a resident's wish to the rating of the finished bench, one role after another, in a browser. */
@WebTest
@BrowserTest
class RoadTest {

	private static final String WISH = "海边栈道想要两张长凳";

	@LocalServerPort
	private int port;

	@Autowired
	private Clock clock;

	private final Map<String, Person> people = new HashMap<>();

	private final Set<String> seen = new HashSet<>();

	private Visitors visitors;

	@Test
	void aWishBecomesAFinishedBench(Visitors visitors) {
		this.visitors = visitors;
		var tracking = wish();
		var project = "/desk/projects/" + adopt(tracking);
		deliberate(project);
		notify(project);
		batch(project);
		contract(project);
		work(project);
		accept(project);
		settle(project);
		rateAndClose(project, tracking);
	}

	private String wish() {
		var resident = as("resident").open("/proposals/new").photograph("proposal-new");
		resident.press("提交").reads("请用一句话说是什么事");
		return resident.fillByName("title", WISH)
			.fillByName("problem", "栈道一公里没有坐的地方，老人走不动。")
			.fillByName("wanted", "放两张带靠背的长凳。")
			.fillByName("place", "官湖海边栈道中段观景台旁")
			.press("提交")
			.reads("收到了，谢谢您")
			.photograph("proposal-sent")
			.find("受理编号\\s+([2-9A-Z]{8})");
	}

	private String adopt(String tracking) {
		var station = as("community").open("/desk").reads(WISH).photograph("desk");
		station.open("/desk/proposals/" + tracking).photograph("desk-proposal");
		station.unfold("受理并分类")
			.tick("type", "GOODS")
			.tick("theme", "CONVENIENCE")
			.tick("urgency", "SMALL")
			.tick("tests", "DAILY_LIFE")
			.press("受理")
			.reads("已受理");
		return station.open("/desk/proposals/" + tracking + "/adoption")
			.photograph("desk-adoption")
			.fillByName("title", "海边栈道增设长凳")
			.fillByName("works", "购置并安装两张防腐木长凳。")
			.fillByName("count", "800")
			.tick("unit", "PERSON")
			.fillByName("costs[0].what", "长凳两张，含安装")
			.choose("costs[0].type", "GOODS")
			.fillByName("costs[0].yuan", "12600")
			.press("立为项目")
			.find("(KC2017-\\d{3})");
	}

	private void deliberate(String project) {
		as("community").open(project)
			.press("修改项目")
			.photograph("desk-revision")
			.fillByName("costs[0].yuan", "0")
			.press("保存修改")
			.fillByName("costs[0].yuan", "12600")
			.fillByName("place", "官湖海边栈道观景台内侧")
			.press("保存修改")
			.reads("观景台内侧");
		as("party").open(project).photograph("desk-project");
		var party = as("party").open(project + "/meeting");
		party.fillByName("day", inDays(4)).press("召集");
		party.open(project).reads("等居民议事会表决");
		var code = party.find("会议编号 (KC2016-M\\d{3})");
		var meeting = "/desk/meetings/" + code;
		party.open(meeting).press("从议程撤下: 海边栈道增设长凳").press("撤下").reads("请写").fillByName("reason", "再核一下价格。").press("撤下").reads("议程（0 项）");
		party.open(project + "/meeting").tick("meeting", code).press("列入议程");
		party.moveTime("+1 周");
		var station = as("community").open(meeting).photograph("desk-meeting");
		station.press("登记签到").reads("请填一个数");
		station.fillByName("present.partyOrganisation", "3")
			.fillByName("present.residentsCommittee", "3")
			.fillByName("present.workstation", "3")
			.fillByName("present.residentRepresentatives", "8")
			.fillByName("present.experts", "2")
			.press("登记签到")
			.reads("请社区党组织");
		as("party").open(meeting).press("开始表决");
		station.open(meeting)
			.fillByName("items[0].yes", "17")
			.fillByName("items[0].representativesYes", "8")
			.fillByName("items[0].no", "1")
			.fillByName("items[0].abstain", "1")
			.press("录入票数");
		as("party").open(meeting).press("确认结果").reads("通过");
	}

	private void notify(String project) {
		var station = as("community").open(project + "/notice").photograph("desk-notice-draft");
		station.press("送审");
		var first = station.find("(KC2016-G\\d{3})");
		as("party").open("/desk/notices/" + first).photograph("desk-notice").tickAll("checks").press("发布");
		as("office").open("/desk/notices/" + first)
			.unfold("撤下公示")
			.fillByName("reason", "公示里写了居民的门牌号。")
			.press("撤下")
			.reads("已撤下");
		visitors.arriveAt(site()).open("/notices/" + first).assertSound();
		station.open(project + "/notice").press("送审");
		var notice = station.find("(KC2016-G\\d{3})");
		as("party").open("/desk/notices/" + notice).tickAll("checks").press("发布");
		var anybody = visitors.arriveAt(site()).open("/notices/" + notice).assertSound().photograph("notice");
		anybody.page().locator("[name=words]").fill("长凳能不能离路边远一点？");
		anybody.page().locator("main form button.button").click();
		anybody.page().waitForLoadState();
		anybody.assertSound();
		station.open("/desk/notices/" + notice).fillByName("words", "会装在观景台内侧，离路边三米。").press("送党组织决定");
		as("party").open("/desk/notices/" + notice).photograph("desk-objection").press("不成立，公示继续");
		as("party").open("/notices/" + notice).moveTime("到本公示结束").open(project).reads("公示通过，待上报");
		station.open(project).press("上报办事处").press("上报办事处").reads("已上报");
	}

	private void batch(String project) {
		var office = as("office").open(project).press("进入综合平衡").press("进入综合平衡");
		var board = "/desk/batches/KC2017-B1";
		office.open(board).press("开始平衡").photograph("desk-board");
		var code = project.substring(project.lastIndexOf('/') + 1);
		office.open(board + "/items/" + code)
			.photograph("desk-verdict")
			.tick("verdict", "PICKED")
			.fillByName("reason", "群众反映强烈，春节前能装好。")
			.press("记下结果");
		office.open(board).press("定稿送批");
		as("leader").open(board).press("批复").reads("已批复");
	}

	private void contract(String project) {
		as("procurement").open(project)
			.press("开始采购")
			.choose("method", "DIRECT")
			.fillByName("record", "金额在五万元以下，直接向成品长凳厂家购买。")
			.press("开始采购")
			.reads("采购中");
		as("office").open(project)
			.press("签订合同")
			.photograph("desk-contract")
			.fillByName("supplier", "演示木业有限公司")
			.fillByName("sum", "99999")
			.fillByName("signedOn", inDays(0))
			.fillByName("dueOn", inDays(14))
			.press("签订合同")
			.reads("不能超过批复金额")
			.fillByName("sum", "12000")
			.press("签订合同")
			.reads("已签约，待开工");
	}

	private void work(String project) {
		var station = as("community").open(project).press("开工").fillByName("day", inDays(0)).press("开工");
		station.reads("实施中").press("更新进度").fillByName("percent", "60").fillByName("words", "长凳到货，正在打基础。");
		station.press("更新进度").reads("进度更新").moveTime("+1 周");
		station.open(project + "/payments").fillByName("amount", "3600").fillByName("purpose", "预付款").press("申请支付");
		pay(project);
		station.open(project).press("报完工").fillByName("day", inDays(0)).press("报完工").reads("已完工，待验收");
	}

	private void accept(String project) {
		as("community").open(project).reads("自己经手的事");
		as("party").open(project)
			.press("验收合格")
			.photograph("desk-acceptance")
			.tick("panel", "COMMUNITY")
			.tick("panel", "WORKSTATION")
			.tick("passed", "true")
			.fillByName("findings", "两张长凳稳固、无毛刺。")
			.fillByName("day", inDays(0))
			.press("验收")
			.reads("验收小组还缺居民代表")
			.tick("panel", "RESIDENT")
			.press("验收");
		as("community").open(project)
			.press("投入使用")
			.fillByName("maintenanceOwner", "官湖社区工作站")
			.fillByName("day", inDays(0))
			.press("投入使用")
			.reads("已投入使用");
	}

	private void settle(String project) {
		as("finance").open(project).press("结算").fillByName("sum", "12000").press("结算").reads("已结算");
		as("community").open(project + "/payments")
			.fillByName("amount", "8040")
			.fillByName("purpose", "尾款")
			.press("申请支付");
		pay(project);
	}

	private void pay(String project) {
		as("finance").open(project).press("核对");
		as("leader").open(project).press("批准");
		as("finance").open(project).press("支付").reads("已支付");
	}

	private void rateAndClose(String project, String tracking) {
		var page = project.replace("/desk", "");
		var resident = as("resident").open(page);
		resident.tick("satisfaction", "SATISFIED").fillByName("words", "终于有地方坐了。").press("提交评价").reads("100% 的人满意");
		var office = as("office").open(project).reads("居民评价到");
		for (int week = 0; week < 5; week++) {
			office.moveTime("+1 周");
		}
		office.open(project).press("办结").press("办结").reads("已办结");
		resident.open("/track/" + tracking).reads("这件事已经办结");
		resident.open(page).reads("演示木业有限公司", "验收合格", "12,000 元", "九步都走完了").photograph("project-closed");
	}

	private Person as(String username) {
		return people.computeIfAbsent(username, name -> Person.signedIn(visitors, site(), name, seen));
	}

	private String inDays(int days) {
		return Deadlines.day(clock.instant()).plusDays(days).toString();
	}

	private String site() {
		return "http://localhost:" + port;
	}

}
