package org.minsheng.preset;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import lombok.RequiredArgsConstructor;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

import org.minsheng.clock.Demonstration;
import org.minsheng.member.Members;
import org.minsheng.organisation.Scope;

/** Tells the whole story of a preset through the model's own use cases, so that no record is where the rules could not lead. */
@Component
@RequiredArgsConstructor
class PresetLoader {

	static final String PASSWORD = "minsheng-demo";

	private static final int SILENT_RESIDENTS = 4;

	private final Members members;

	private final PasswordEncoder passwords;

	private final Founding founding;

	private final Remembering remembering;

	private final Funding funding;

	private final Templating templating;

	private final Requesting requesting;

	private final Deliberating deliberating;

	private final Publishing publishing;

	private final Selecting selecting;

	private final Building building;

	private final Finishing finishing;

	private final Demonstration demonstration;

	/** How many projects there are now. */
	int load(Plan plan, SeedFiles files) {
		var communities = founding.found(plan, files);
		var projects = projects(files, communities);
		var scene = new Scene(plan, cast(plan, projects), plan.clock().start().toInstant());
		var owner = Founding.selecting(plan, communities);
		remembering.tell(plan, files);
		funding.lay(scene, owner);
		templating.lay(scene, owner, files);
		demonstration.settle();
		var stories = requesting.tell(projects, scene);
		deliberating.tell(stories, scene);
		publishing.tell(stories, scene);
		plan.batches().forEach(batch -> selecting.tell(batch, examinedIn(batch, stories), scene));
		var picked = stories.stream().filter(story -> story.seed().isPicked()).toList();
		building.tell(picked, scene);
		finishing.tell(picked, scene);
		publishing.publishDecisions(stories, scene);
		selecting.open(plan.nextBatch(), owner, scene);
		return stories.size();
	}

	/** The demonstration accounts share a hash, as they share the password: to make one takes long, by design. */
	private Cast cast(Plan plan, List<SeededProject> projects) {
		var cast = new Cast(members, plan.selectingLevel());
		var hash = passwords.encode(PASSWORD);
		plan.accounts().forEach(account -> cast.enter(account, hash));
		int population = projects.stream().mapToInt(SeededProject::ratings).max().orElse(0) + SILENT_RESIDENTS;
		projects.stream().map(SeededProject::community).distinct().forEach(community -> cast.fill(community, population));
		return cast;
	}

	private static List<SeededProject> projects(SeedFiles files, Map<String, Scope> communities) {
		return files.rows("projects.csv").stream().map(row -> new SeededProject(row, scope(row, communities))).toList();
	}

	private static Scope scope(Row row, Map<String, Scope> communities) {
		return Objects.requireNonNull(communities.get(row.text("community")), row.text("community"));
	}

	private static List<Story> examinedIn(Plan.BatchPlan batch, List<Story> stories) {
		return stories.stream().filter(story -> story.seed().batch().equals(batch.ref())).toList();
	}

}
