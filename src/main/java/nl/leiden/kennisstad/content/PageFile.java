package nl.leiden.kennisstad.content;

import nl.leiden.kennisstad.publication.PageContent;
import nl.leiden.kennisstad.publication.PageKey;
import nl.leiden.kennisstad.publication.Pages;
import org.springframework.stereotype.Component;

/** pages.yaml: the pages every programme has. */
@Component
class PageFile {

    private final Pages pages;

    PageFile(Pages pages) {
        this.pages = pages;
    }

    void load(YamlNode file) {
        for (YamlNode node : file.knowing("pages").list("pages")) {
            node.knowing("key", "title", "summary", "body");
            pages.publish(
                    new PageContent(
                            node.constant("key", PageKey.class),
                            node.localized("title"),
                            node.localized("summary"),
                            node.localized("body")));
        }
    }
}
