package org.minsheng.sheet.jpa;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.AccessLevel;
import lombok.NoArgsConstructor;

import org.minsheng.jpa.Row;
import org.minsheng.member.MemberId;
import org.minsheng.organisation.Scope;
import org.minsheng.secret.Sealed;
import org.minsheng.sheet.Column;
import org.minsheng.sheet.Fault;
import org.minsheng.sheet.KeptLine;
import org.minsheng.sheet.Sheet;
import org.minsheng.sheet.SheetId;

/** Sheets and lines as the database keeps them; faults as TITLE:MISSING PHONE:NOT_A_PHONE. */
@NoArgsConstructor(access = AccessLevel.PRIVATE)
final class SheetRows {

	static Sheet sheet(ResultSet columns, int number) throws SQLException {
		var row = new Row(columns);
		var community = new Scope(row.text("district"), row.text("office"), row.text("community"));
		return new Sheet(new SheetId(columns.getObject("id", UUID.class)), community, row.text("file_name"),
				new MemberId(columns.getObject("uploaded_by", UUID.class)), row.instant("uploaded_at"), row.number("good"),
				row.number("bad"), row.instantOrNull("imported_at"), row.number("imported"));
	}

	static KeptLine line(ResultSet columns, int number) throws SQLException {
		var row = new Row(columns);
		var cells = row.textOrNull("cells_sealed");
		return new KeptLine(row.number("number"), cells == null ? null : new Sealed(cells), row.text("mark"),
				read(row.text("faults")), row.textOrNull("tracking_code"));
	}

	static String written(Map<Column, Fault> faults) {
		return faults.entrySet().stream().map(one -> one.getKey() + ":" + one.getValue()).collect(Collectors.joining(" "));
	}

	private static Map<Column, Fault> read(String written) {
		var faults = new EnumMap<Column, Fault>(Column.class);
		for (var one : written.isEmpty() ? new String[0] : written.split(" ")) {
			int colon = one.indexOf(':');
			faults.put(Column.valueOf(one.substring(0, colon)), Fault.valueOf(one.substring(colon + 1)));
		}
		return faults;
	}

}
