package nl.leiden.kennisstad.architecture;

import nl.leiden.kennisstad.KennisstadApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void theModulesDependOnlyOnWhatTheyDeclareAndNeverInACircle() {
        ApplicationModules.of(KennisstadApplication.class).verify();
    }
}
