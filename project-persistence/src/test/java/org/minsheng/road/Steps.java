package org.minsheng.road;

import lombok.RequiredArgsConstructor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionOperations;

import org.minsheng.member.Role;
import org.minsheng.process.Note;
import org.minsheng.project.MovingProjects;
import org.minsheng.project.ProjectId;
import org.minsheng.project.ProjectMove;
import org.minsheng.project.Projects;

/** The moves that carry nothing but a reason. */
@TestComponent
@RequiredArgsConstructor
class Steps {

	private final Projects projects;

	private final MovingProjects moving;

	private final TransactionOperations transactions;

	void make(Town town, ProjectId id, ProjectMove move, Role role) {
		transactions.executeWithoutResult(unit -> moving.make(projects.findById(id).orElseThrow(), move, town.as(role),
				Note.because("按程序办理"), town.later()));
	}

}
