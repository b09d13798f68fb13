package org.minsheng.message;

/** The key by which links of outgoing mail are known as ours; the same on every node, made at its first use. */
public interface SigningKeys {

	byte[] key(String name);

}
