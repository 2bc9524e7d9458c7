package nl.leiden.kennisstad;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Leiden Kennisstad", sharedModules = "shared")
public class KennisstadApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(KennisstadApplication.class, arguments);
    }
}
