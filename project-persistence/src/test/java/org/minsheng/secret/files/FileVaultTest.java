package org.minsheng.secret.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;

import lombok.RequiredArgsConstructor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;

import org.minsheng.jpa.PersistenceTest;
import org.minsheng.secret.Sealed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@PersistenceTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@RequiredArgsConstructor
class FileVaultTest {

	private static final String PHONE = "13812345678";

	private final JdbcClient database;

	@TempDir
	private Path data;

	private FileVault vault;

	@BeforeEach
	void begin() {
		forgetTheKey();
		vault = new FileVault(data, "", database);
	}

	@AfterEach
	void forgetTheKey() {
		database.sql("delete from vault_key").update();
	}

	@Test
	void whatIsSealedComesBackAndNeverLooksAlike() {
		var sealed = vault.seal(PHONE);

		assertThat(vault.open(sealed)).isEqualTo(PHONE);
		assertThat(sealed.text()).startsWith("g1:").doesNotContain(PHONE).isNotEqualTo(vault.seal(PHONE).text());
	}

	@Test
	void marksFindTheSameAgainAndNothingElse() {
		assertThat(vault.mark(PHONE)).isEqualTo(vault.mark(PHONE)).isNotEqualTo(vault.mark("13812345679")).hasSize(64);
	}

	@Test
	void whatWasChangedIsNotOpened() {
		var whole = Base64.getDecoder().decode(vault.seal(PHONE).text().substring(3));
		whole[20] ^= 1;
		var changed = new Sealed("g1:" + Base64.getEncoder().encodeToString(whole));

		assertThatIllegalStateException().isThrownBy(() -> vault.open(changed));
		assertThatIllegalStateException().isThrownBy(() -> vault.open(new Sealed("x9:AAAA")));
	}

	@Test
	void theKeyOutlivesTheNodeInAFileOfItsOwners() throws IOException {
		var sealed = vault.seal(PHONE);

		assertThat(new FileVault(data, "", database).open(sealed)).isEqualTo(PHONE);
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("keys/contact.key"))))
			.isEqualTo("rw-------");
	}

	@Test
	void anotherKeyThanTheDatabasesIsRefusedBeforeItSealsAnything() {
		vault.seal(PHONE);
		var other = new FileVault(data, Base64.getEncoder().encodeToString(new byte[32]), database);

		assertThatIllegalStateException().isThrownBy(() -> other.seal(PHONE)).withMessageContaining("contact-key");
	}

}
