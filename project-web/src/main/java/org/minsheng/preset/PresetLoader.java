package org.minsheng.preset;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import lombok.RequiredArgsConstructor;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.stereotype.Component;

import org.minsheng.clock.Demonstration;
import org.minsheng.member.Members;
import org.minsheng.organisation.Scope;

/** Tells the whole story of a preset through the model's own use cases, so that no record is where the rules could not lead. */
@Component
@RequiredArgsConstructor
class PresetLoader {

	static final String PASSWORD = "minsheng-demo";

	private final Members members;

	private final Founding founding;

	private final Funding funding;

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
		var scene = new Scene(plan, cast(plan), plan.clock().start().toInstant());
		var owner = Founding.selecting(plan, communities);
		funding.lay(scene, owner);
		demonstration.settle();
		var stories = requesting.tell(projects(files, communities), scene);
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

	private Cast cast(Plan plan) {
		var cast = new Cast(members, plan.selectingLevel());
		var hash = PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(PASSWORD);
		plan.accounts().forEach(account -> cast.add(account, hash));
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
