package org.minsheng.deliberation.jpa;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.minsheng.deliberation.Council;
import org.minsheng.deliberation.CouncilMember;
import org.minsheng.deliberation.CouncilMemberId;
import org.minsheng.deliberation.DeliberationRefusal;
import org.minsheng.deliberation.Party;
import org.minsheng.jpa.Row;
import org.minsheng.organisation.Scope;

@Component
@RequiredArgsConstructor
class JdbcCouncil implements Council {

	private static final String ADD = """
			insert into council_member (id, district, office, community, name, party, representative, term_from, term_until)
			values (:id, :district, :office, :community, :name, :party, :representative, :from, :until)
			""";

	private final JdbcClient database;

	@Override
	public void add(CouncilMember member) {
		try {
			insert(member);
		} catch (DataIntegrityViolationException twice) {
			throw DeliberationRefusal.ON_THE_LIST_ALREADY.refusal(member.name()).asException();
		}
	}

	private void insert(CouncilMember member) {
		database.sql(ADD)
			.param("id", member.id().value())
			.param("district", member.community().district())
			.param("office", member.community().office())
			.param("community", member.community().community())
			.param("name", member.name())
			.param("party", member.party().name())
			.param("representative", member.representative())
			.param("from", member.from())
			.param("until", member.until())
			.update();
	}

	@Override
	public Optional<CouncilMember> findById(CouncilMemberId id) {
		return database.sql("select * from council_member where id = :id")
			.param("id", id.value())
			.query(JdbcCouncil::member)
			.optional();
	}

	@Override
	public List<CouncilMember> findByCommunity(Scope community) {
		return database.sql("select * from council_member where community = :community order by " + Parties.ORDER + ", name, term_from")
			.param("community", community.community())
			.query(JdbcCouncil::member)
			.list();
	}

	@Override
	public void endWith(CouncilMemberId id, LocalDate lastDay) {
		database.sql("update council_member set term_until = :lastDay where id = :id")
			.param("lastDay", lastDay)
			.param("id", id.value())
			.update();
	}

	private static CouncilMember member(ResultSet columns, int number) throws SQLException {
		var row = new Row(columns);
		return new CouncilMember(new CouncilMemberId(columns.getObject("id", UUID.class)),
				new Scope(row.text("district"), row.text("office"), row.text("community")), row.text("name"),
				row.one(Party.class, "party"), columns.getBoolean("representative"), row.day("term_from"), row.day("term_until"));
	}

}
