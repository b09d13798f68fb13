package org.minsheng.sheet.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;

import org.minsheng.Reason;
import org.minsheng.Refused;
import org.minsheng.page.ZipGuard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.minsheng.page.FileTrouble.NOT_A_SHEET;
import static org.minsheng.page.FileTrouble.SHEET_TOO_LARGE;

class ZipGuardTest {

	@Test
	void aRealSheetPasses() throws IOException {
		var file = Round.of(List.of(Round.line("修路灯"), Round.line("补路")));
		assertThatCode(() -> ZipGuard.check(file)).doesNotThrowAnyException();
	}

	@Test
	void whatIsNoZipIsNoSheet() {
		assertRefused(NOT_A_SHEET, "title,place".getBytes(StandardCharsets.UTF_8));
		assertRefused(NOT_A_SHEET, new byte[0]);
		assertRefused(NOT_A_SHEET, new byte[] { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0 });
	}

	@Test
	void aBombIsRefusedByWhatComesOutOfIt() throws IOException {
		assertRefused(SHEET_TOO_LARGE, zip("xl/worksheets/sheet1.xml", 10 << 20));
		assertRefused(SHEET_TOO_LARGE, zip("xl/worksheets/sheet1.xml", 50 << 20));
	}

	@Test
	void entitiesAreNotDefined() throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
			zip.write("<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>"
				.getBytes(StandardCharsets.UTF_8));
		}
		assertRefused(NOT_A_SHEET, bytes.toByteArray());
	}

	@Test
	void tooManyBytesAreNotEvenUnfolded() {
		var large = new byte[ZipGuard.MOST_BYTES + 1];
		large[0] = 'P';
		large[1] = 'K';
		large[2] = 3;
		large[3] = 4;
		assertRefused(SHEET_TOO_LARGE, large);
	}

	private static byte[] zip(String name, int zeros) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry(name));
			zip.write(new byte[zeros]);
		}
		return bytes.toByteArray();
	}

	private static void assertRefused(Reason reason, byte[] file) {
		assertThatThrownBy(() -> ZipGuard.check(file)).isInstanceOfSatisfying(Refused.class,
				refused -> assertThat(refused.getRefusal().reason()).isEqualTo(reason));
	}

}
