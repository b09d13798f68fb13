package org.minsheng;

import java.util.Arrays;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

import org.minsheng.selection.CheckCommand;
import org.minsheng.selection.TallyCommand;

/** Minsheng: from a resident's wish to a finished bench, in public. */
@SpringBootApplication
public class Application {

	/** With {@code tally} or {@code check} as the first word it counts or checks a file and ends; nothing else is started. */
	public static void main(String[] args) {
		if (args.length > 0 && args[0].equals("tally"))
			System.exit(TallyCommand.run(Arrays.copyOfRange(args, 1, args.length), System.out, System.err));
		if (args.length > 0 && args[0].equals("check"))
			System.exit(CheckCommand.run(Arrays.copyOfRange(args, 1, args.length), System.out, System.err));
		SpringApplication.run(Application.class, args);
	}

}
