package nl.leiden.kennisstad.account;

import nl.leiden.kennisstad.shared.TrailTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How accounts are called in the trail. */
@Configuration(proxyBeanMethods = false)
class AccountTrail {

    @Bean
    TrailTable accountRows() {
        return TrailTable.of("account").named("name");
    }
}
