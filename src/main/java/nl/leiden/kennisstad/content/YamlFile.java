package nl.leiden.kennisstad.content;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** One content file. */
final class YamlFile {

    private YamlFile() {}

    /**
     * The file's top node, with the line of everything in it.
     *
     * @throws ContentFault when it is missing, empty or no YAML
     */
    static YamlNode read(Resource file) {
        String name = file.getFilename() == null ? file.getDescription() : file.getFilename();
        try (InputStreamReader reader =
                new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            LoaderOptions options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            Node root = new Yaml(options).compose(reader);
            if (root == null) {
                throw new ContentFault(name, 1, "the file is empty", null);
            }
            return new YamlNode(name, root);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new ContentFault(name, line, e.getProblem(), e);
        } catch (FileNotFoundException e) {
            throw new ContentFault(name, 1, "the file is missing", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
