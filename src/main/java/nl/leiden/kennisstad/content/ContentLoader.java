package nl.leiden.kennisstad.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import nl.leiden.kennisstad.organisation.Organisations;
import nl.leiden.kennisstad.shared.Actor;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Loads a folder of content files: all of them, or at the first fault nothing. */
@Service
class ContentLoader {

    static final Actor ACTOR = Actor.system("content");

    private final ResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
    private final Organisations organisations;
    private final OrganisationFile organisationFile;
    private final AgreementFile agreementFile;
    private final ProjectFile projectFile;
    private final AgendaFile agendaFile;
    private final PageFile pageFile;
    private final ReviewFile reviewFile;

    ContentLoader(
            Organisations organisations,
            OrganisationFile organisationFile,
            AgreementFile agreementFile,
            ProjectFile projectFile,
            AgendaFile agendaFile,
            PageFile pageFile,
            ReviewFile reviewFile) {
        this.organisations = organisations;
        this.organisationFile = organisationFile;
        this.agreementFile = agreementFile;
        this.projectFile = projectFile;
        this.agendaFile = agendaFile;
        this.pageFile = pageFile;
        this.reviewFile = reviewFile;
    }

    /**
     * @param location a folder, ends with a slash
     * @param examples whether to read the examples as well
     * @return whether it was loaded: only an empty database is
     * @throws ContentFault at the first fault in a file
     */
    @Transactional
    boolean loadIntoEmptyDatabase(String location, boolean examples) {
        if (!organisations.directory().all().isEmpty()) {
            return false;
        }
        ContentReading reading = new ContentReading();
        organisationFile.load(file(location, "organisations.yaml"), reading);
        agreementFile.loadAgreement(file(location, "agreement.yaml"), reading, ACTOR);
        agreementFile.loadThemes(file(location, "themes.yaml"), reading);
        projectFile.load(file(location, "projects.yaml"), reading, ACTOR);
        for (Resource agenda : agendas(location)) {
            agendaFile.load(YamlFile.read(agenda), reading, ACTOR);
        }
        pageFile.load(file(location, "pages.yaml"));
        if (examples) {
            reviewFile.load(file(location, "example-reviews.yaml"), reading, ACTOR);
        }
        return true;
    }

    private YamlNode file(String location, String name) {
        return YamlFile.read(resources.getResource(location + name));
    }

    private Resource[] agendas(String location) {
        try {
            Resource[] found = resources.getResources(location + "agenda-*.yaml");
            Arrays.sort(found, Comparator.comparing(Resource::getFilename));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
