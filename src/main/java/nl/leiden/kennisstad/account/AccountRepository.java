package nl.leiden.kennisstad.account;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, AccountId> {

    Account save(Account account);

    @EntityGraph(attributePaths = "grants")
    Optional<Account> findById(AccountId id);

    Optional<Account> findByEmail(String email);

    @Query("from Account a order by lower(a.name), a.email")
    List<Account> byName();
}
