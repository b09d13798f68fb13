package org.minsheng.proposal;

import org.junit.jupiter.api.Test;

import org.minsheng.member.MemberRefusal;
import org.minsheng.member.Role;
import org.minsheng.memory.People;
import org.minsheng.memory.Places;
import org.minsheng.memory.Town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.memory.People.FINANCE;
import static org.minsheng.memory.People.NEIGHBOUR;
import static org.minsheng.memory.People.PARTY;
import static org.minsheng.memory.People.RESIDENT;
import static org.minsheng.memory.People.STATION;
import static org.minsheng.memory.Refusals.assertRefused;
import static org.minsheng.proposal.ProposalRefusal.COMMENT_HIDDEN;

class CommentingTest {

	private final Town town = new Town();

	@Test
	void aHiddenCommentKeepsItsWordsAndSaysWhy() {
		var comment = aComment();
		town.commenting.hide(comment.getId(), "含他人电话", STATION, town.now());

		assertThat(comment.getWords()).isEqualTo("我家门口也黑");
		assertThat(comment.getHiding()).get().satisfies(hiding -> {
			assertThat(hiding.reason()).isEqualTo("含他人电话");
			assertThat(hiding.by()).isEqualTo(STATION.member());
		});
	}

	@Test
	void onlyStaffOfTheCommunityHide() {
		var comment = aComment().getId();

		assertRefused(MemberRefusal.NOT_YOUR_ROLE, () -> town.commenting.hide(comment, "不喜欢", RESIDENT, town.now()));
		assertRefused(MemberRefusal.NOT_YOUR_ROLE, () -> town.commenting.hide(comment, "不喜欢", FINANCE, town.now()));
	}

	@Test
	void aCommentIsHiddenOnce() {
		var comment = aComment().getId();
		town.commenting.hide(comment, "含他人电话", STATION, town.now());

		assertRefused(COMMENT_HIDDEN, () -> town.commenting.hide(comment, "再来一次", PARTY, town.now()));
	}

	@Test
	void aMembersSecondReportSaysNothingNew() {
		var comment = aComment();
		town.commenting.report(comment.getId(), "骂人", RESIDENT, town.now());
		town.commenting.report(comment.getId(), "还是骂人", RESIDENT, town.now());

		assertThat(town.comments.reportsOn(comment.getProposal()).get(comment.getId())).containsExactly("骂人");
	}

	@Test
	void strangersDoNotComment() {
		var proposal = town.aProposal().getId();
		var stranger = People.holding(Places.TUYANG, Role.RESIDENT);

		assertRefused(MemberRefusal.NOT_A_RESIDENT, () -> town.commenting.write(proposal, "路过", stranger, town.now()));
	}

	private Comment aComment() {
		return town.commenting.write(town.aProposal().getId(), "我家门口也黑", NEIGHBOUR, town.now());
	}

}
