package org.minsheng.completion;

import java.time.Instant;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.process.Note;
import org.minsheng.project.MovingProjects;
import org.minsheng.project.ProjectId;
import org.minsheng.project.ProjectMove;
import org.minsheng.project.Projects;

/** 社会事务办 closes a project that is paid, rated and audited. */
@UseCase
@RequiredArgsConstructor
public class ClosingProjects {

	private final Projects projects;

	private final MovingProjects moving;

	public void close(ProjectId id, Actor actor, Instant at) {
		moving.make(projects.findById(id).orElseThrow(), ProjectMove.CLOSE, actor, Note.NONE, at);
	}

}
