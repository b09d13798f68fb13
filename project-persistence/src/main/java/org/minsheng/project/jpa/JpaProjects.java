package org.minsheng.project.jpa;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import org.minsheng.organisation.Scope;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectId;
import org.minsheng.project.ProjectStatus;
import org.minsheng.project.Projects;
import org.minsheng.proposal.ProposalId;

interface JpaProjects extends Projects, Repository<Project, ProjectId> {

	@Override
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from Project p where p.id = :id")
	Optional<Project> findForUpdate(ProjectId id);

	@Override
	@Query("select p from Project p join p.origins origin where origin = :origin")
	List<Project> findByOrigin(ProposalId origin);

	@Override
	@Query("select p.status from Project p where p.id in :ids")
	List<ProjectStatus> findStatuses(Collection<ProjectId> ids);

	@Override
	default int countWithin(Scope scope, ProjectStatus status) {
		return count(scope.district(), scope.office(), scope.community(), status);
	}

	@Query("""
			select count(p) from Project p where p.status = :status and p.scope.district = :district
			and p.scope.office = coalesce(:office, p.scope.office)
			and p.scope.community = coalesce(:community, p.scope.community)
			""")
	int count(String district, @Nullable String office, @Nullable String community, ProjectStatus status);

	@Override
	@Query("select p from Project p where p.status = POOLED and p.pooledUntil < :day order by p.pooledUntil")
	List<Project> findPooledUntilBefore(LocalDate day);

	@Override
	@Query("select min(p.pooledUntil) from Project p where p.status = POOLED")
	Optional<LocalDate> findNextPoolEnd();

}
