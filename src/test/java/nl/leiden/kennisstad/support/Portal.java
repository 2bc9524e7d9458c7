package nl.leiden.kennisstad.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** The whole portal on a free port, with the real programme, on 1 October 2017. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "kennisstad.content.load=true",
            "kennisstad.content.day=2017-10-01",
            "kennisstad.content.examples=true",
            "kennisstad.demonstration.on=true"
        })
@Import({TestDatabase.class, Http.class})
public @interface Portal {}
