package nl.leiden.kennisstad.ui;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Query strings for links to other pages of the same list. */
@Component("queries")
public class Queries {

    /** {@code ?name=value&page=2}, encoded. */
    public String with(Map<String, String> query, int page) {
        UriComponentsBuilder builder = UriComponentsBuilder.newInstance();
        query.forEach((name, value) -> builder.queryParam(name, "{" + name + "}"));
        builder.queryParam("page", page);
        return builder.encode().buildAndExpand(query).toUriString();
    }
}
