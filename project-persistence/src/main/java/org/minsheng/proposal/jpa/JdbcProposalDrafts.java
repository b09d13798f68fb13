package org.minsheng.proposal.jpa;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.minsheng.jpa.Row;
import org.minsheng.member.MemberId;
import org.minsheng.proposal.ProposalDraft;
import org.minsheng.proposal.ProposalDrafts;

@Component
@RequiredArgsConstructor
class JdbcProposalDrafts implements ProposalDrafts {

	private static final String KEEP = """
			insert into proposal_draft (member_id, community, title, problem, wanted, place, beneficiaries, contact, east,
				north, pinned, saved_at)
			values (:member, :community, :title, :problem, :wanted, :place, :beneficiaries, :contact, :east, :north, :pinned, :at)
			on conflict (member_id) do update set community = excluded.community, title = excluded.title,
				problem = excluded.problem, wanted = excluded.wanted, place = excluded.place,
				beneficiaries = excluded.beneficiaries, contact = excluded.contact, east = excluded.east,
				north = excluded.north, pinned = excluded.pinned, saved_at = excluded.saved_at
			""";

	private final JdbcClient database;

	@Override
	public Optional<ProposalDraft> of(MemberId member) {
		return database.sql("select * from proposal_draft where member_id = ?")
			.param(member.value())
			.query(JdbcProposalDrafts::draft)
			.optional();
	}

	@Override
	public void keep(MemberId member, ProposalDraft draft) {
		database.sql(KEEP)
			.param("member", member.value())
			.param("community", draft.community())
			.param("title", draft.title())
			.param("problem", draft.problem())
			.param("wanted", draft.wanted())
			.param("place", draft.place())
			.param("beneficiaries", draft.beneficiaries())
			.param("contact", draft.contact())
			.param("east", draft.east())
			.param("north", draft.north())
			.param("pinned", draft.pinned())
			.param("at", Timestamp.from(draft.savedAt()))
			.update();
	}

	@Override
	public void drop(MemberId member) {
		database.sql("delete from proposal_draft where member_id = ?").param(member.value()).update();
	}

	private static ProposalDraft draft(ResultSet columns, int number) throws SQLException {
		var row = new Row(columns);
		return new ProposalDraft(row.textOrNull("community"), row.textOrNull("title"), row.textOrNull("problem"),
				row.textOrNull("wanted"), row.textOrNull("place"), row.textOrNull("beneficiaries"),
				row.textOrNull("contact"), columns.getBoolean("pinned"), row.textOrNull("east"),
				row.textOrNull("north"), row.instant("saved_at"));
	}

}
