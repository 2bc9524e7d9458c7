package nl.leiden.kennisstad.project;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leiden.kennisstad.agreement.AgreementId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProjectRepository extends Repository<Project, ProjectId> {

    Project save(Project project);

    void flush();

    Optional<Project> findById(ProjectId id);

    List<Project> findByIdIn(Collection<ProjectId> ids);

    List<Project> findAll();

    @Query(
            """
            select p from Project p join p.placements place
            where place.agreement = :agreement and place.code = :code and place.lastDay is null
            """)
    Optional<Project> bearing(AgreementId agreement, String code);

    @Query("select p from Project p join p.relations r where r.other = :id")
    List<Project> relatedTo(ProjectId id);
}
