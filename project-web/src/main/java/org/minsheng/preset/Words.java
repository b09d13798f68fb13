package org.minsheng.preset;

import java.util.List;

import lombok.AccessLevel;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.minsheng.completion.Rating.Satisfaction;
import org.minsheng.delivery.Procurement;

/** What people of a preset write where the seed files are silent. Made up, and marked as such by the records' provenance. */
@NoArgsConstructor(access = AccessLevel.PRIVATE)
final class Words {

	static final String ADVANCE = "合同预付款";

	static final String PROGRESS_PAYMENT = "验收后进度款";

	static final String FINAL_PAYMENT = "结算款（扣除质保金）";

	static final String AUDIT = "结算资料齐全，工程量与现场相符，审定金额与结算一致。";

	private static final int EVERY = 6;

	private static final List<String> PRAISE = List.of("做得实在，谢谢。", "天天用得上，方便多了。", "比原先好多了，希望有人一直管着。", "施工时有点吵，做好了还是满意的。",
			"老人小孩都说好。");

	static String title(SeededProject project, int number) {
		return switch (number) {
			case 0 -> project.title();
			case 1 -> "也盼着：" + project.title();
			case 2 -> "请帮忙解决" + project.place() + "的问题";
			default -> project.place() + "，什么时候能办？";
		};
	}

	static String problem(SeededProject project, int number) {
		return switch (number) {
			case 0 -> project.problem();
			case 1 -> "我家也在附近，情况一样：" + project.problem();
			case 2 -> "邻居提过，我再反映一次。" + project.problem();
			default -> project.problem() + "盼早点有个说法。";
		};
	}

	static String mergeReason(SeededProject project) {
		return "与已受理的“%s”是同一件事，合并办理，进展以原诉求为准。".formatted(project.title());
	}

	static String meetingPlace(String community) {
		return community + "居民议事厅";
	}

	static String candidateNotice(SeededProject project) {
		return "“%s”（%s）经居民议事会表决通过，议定经费%s元，拟列为民生微实事备选项目。现予公示，如有异议，请在公示期内提出。".formatted(project.title(), project.place(),
				project.row().text("agreed_yuan"));
	}

	static String decisionNotice(SeededProject project) {
		return "“%s”（%s）经领导小组研究决定先行实施，批准经费%s元。理由：%s。现将决定补充公示，欢迎监督。".formatted(project.title(), project.place(),
				project.row().text("approved_yuan"), project.row().text("urgent_reason"));
	}

	static String procurement(Procurement.Method method, String supplier) {
		return switch (method) {
			case DIRECT -> "金额较小，比对市场价后直接委托%s。".formatted(supplier);
			case THREE_QUOTES -> "三家报价，%s最低且符合要求。".formatted(supplier);
			case PANEL -> "评审小组三家比选，%s综合得分最高。".formatted(supplier);
		};
	}

	static String progress(int percent) {
		return "按计划推进，已完成约%d%%。".formatted(percent);
	}

	static String findings(SeededProject project) {
		return switch (project.type()) {
			case WORKS -> "现场逐项查验，做法、数量与合同相符，安全无隐患，同意验收。";
			case GOODS -> "清点数量、核对规格、试用正常，同意验收。";
			case SERVICE -> "查看服务记录并抽访居民，次数和质量达到合同要求，同意验收。";
		};
	}

	/** Few write more than their mark. */
	static @Nullable String rating(int number, Satisfaction satisfaction) {
		if (satisfaction == Satisfaction.NOT) {
			return "还有没做到位的地方，请再看看。";
		}
		return number % EVERY == 0 ? PRAISE.get(number / EVERY % PRAISE.size()) : null;
	}

}
