package org.minsheng.memory;

import org.minsheng.secret.Sealed;
import org.minsheng.secret.Vault;

/** Writes backwards: unreadable enough for a test. */
class MirrorVault implements Vault {

	@Override
	public Sealed seal(String plain) {
		return new Sealed(mirrored(plain));
	}

	@Override
	public String open(Sealed sealed) {
		return mirrored(sealed.text());
	}

	@Override
	public String mark(String plain) {
		return "mark " + mirrored(plain);
	}

	private static String mirrored(String text) {
		return new StringBuilder(text).reverse().toString();
	}

}
