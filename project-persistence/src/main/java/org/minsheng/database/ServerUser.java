package org.minsheng.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The user the server's programs run as. PostgreSQL refuses to be root, so root has them run as the owner of the home,
 * or, where root owns it, as nobody in particular.
 *
 * @param prefix the command that makes us that user, in front of the program's own
 */
record ServerUser(List<String> prefix) {

	private static final ServerUser OURSELVES = new ServerUser(List.of());

	/** Root's files and none of root's powers: the way that needs no other user. */
	private static final ServerUser POWERLESS = new ServerUser(List.of("unshare", "--user"));

	/**
	 * @throws Trouble if we are root and nobody else can use the home
	 */
	static ServerUser of(ServerHome home) throws IOException {
		if (!Account.current(home.directory()).isRoot()) {
			return OURSELVES;
		}
		var owner = Account.ownerOf(home.directory());
		if (owner.isRoot() && POWERLESS.may("-w", home.directory())) {
			return POWERLESS;
		}
		return inPlaceOfRoot(owner.isRoot() ? Account.NOBODY : owner, home);
	}

	private static ServerUser inPlaceOfRoot(Account account, ServerHome home) throws IOException {
		var user = new ServerUser(List.of("setpriv", "--reuid=" + account.user(), "--regid=" + account.group(),
				"--clear-groups"));
		if (!user.may("-x", home.surroundings())) {
			throw Trouble.root(home.directory());
		}
		account.takeOver(home.directory());
		return user;
	}

	private boolean may(String permission, Path directory) {
		try {
			return new ProcessBuilder(command("test", List.of(permission, directory.toString()))).start().waitFor() == 0;
		} catch (IOException ex) {
			return false;
		} catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	List<String> command(String program, List<String> arguments) {
		var command = new ArrayList<>(prefix);
		command.add(program);
		command.addAll(arguments);
		return command;
	}

}
