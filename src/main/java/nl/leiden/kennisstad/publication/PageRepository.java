package nl.leiden.kennisstad.publication;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PageRepository extends Repository<Page, PageId> {

    Page save(Page page);

    Optional<Page> findByKey(PageKey key);

    List<Page> findAll();
}
