package nl.leiden.kennisstad.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.leiden.kennisstad.shared.LocalizedSlug;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A place in a content file. Every fault it finds names the file, the line and the reason. */
final class YamlNode {

    private final String file;
    private final Node node;

    YamlNode(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    ContentFault fault(String reason) {
        return fault(reason, null);
    }

    ContentFault fault(String reason, @Nullable Throwable cause) {
        return new ContentFault(file, node.getStartMark().getLine() + 1, reason, cause);
    }

    /** Runs a step of the loading; what the rules refuse is a fault of this place. */
    <T> T through(Supplier<T> step, Refusals refusals) {
        try {
            return step.get();
        } catch (ContentFault e) {
            throw e;
        } catch (RuntimeException e) {
            throw fault(refusals.reason(e), e);
        }
    }

    /** The mapping's only keys are these. */
    YamlNode knowing(String... keys) {
        Set<String> known = Set.copyOf(Arrays.asList(keys));
        children()
                .forEach((key, child) -> {
                    if (!known.contains(key)) {
                        throw child.fault("'" + key + "' is not known here");
                    }
                });
        return this;
    }

    Optional<YamlNode> find(String key) {
        return Optional.ofNullable(children().get(key));
    }

    YamlNode get(String key) {
        return find(key).orElseThrow(() -> fault("'" + key + "' is missing"));
    }

    List<YamlNode> list(String key) {
        return find(key).map(YamlNode::items).orElse(List.of());
    }

    String text(String key) {
        return get(key).scalar();
    }

    Optional<String> optionalText(String key) {
        return find(key).map(YamlNode::scalar);
    }

    int number(String key) {
        YamlNode value = get(key);
        try {
            return Integer.parseInt(value.scalar());
        } catch (NumberFormatException e) {
            throw value.fault("'" + value.scalar() + "' is not a whole number", e);
        }
    }

    Optional<BigDecimal> decimal(String key) {
        return find(key)
                .map(value -> {
                    try {
                        return new BigDecimal(value.scalar());
                    } catch (NumberFormatException e) {
                        throw value.fault("'" + value.scalar() + "' is not a number", e);
                    }
                });
    }

    boolean flag(String key) {
        return find(key)
                .map(value ->
                        switch (value.scalar()) {
                            case "true" -> true;
                            case "false" -> false;
                            default -> throw value.fault("write true or false");
                        })
                .orElse(false);
    }

    LocalDate date(String key) {
        YamlNode value = get(key);
        try {
            return LocalDate.parse(value.scalar());
        } catch (DateTimeParseException e) {
            throw value.fault("'" + value.scalar() + "' is not a date such as 2017-07-07", e);
        }
    }

    @Nullable LocalDate optionalDate(String key) {
        return find(key).isPresent() ? date(key) : null;
    }

    /** A constant, written in lower case with hyphens. */
    <E extends Enum<E>> E constant(String key, Class<E> type) {
        YamlNode value = get(key);
        try {
            return Enum.valueOf(type, value.scalar().toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            String choices =
                    Arrays.stream(type.getEnumConstants())
                            .map(choice -> choice.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                            .collect(Collectors.joining(", "));
            throw value.fault("'" + value.scalar() + "' is none of " + choices, e);
        }
    }

    LocalizedText localized(String key) {
        YamlNode value = get(key).knowing("nl", "en");
        String nl = value.text("nl");
        if (nl.isBlank()) {
            throw value.fault("the Dutch text is empty");
        }
        return LocalizedText.of(nl, value.optionalText("en").orElse(null));
    }

    @Nullable LocalizedText optionalLocalized(String key) {
        return find(key).isPresent() ? localized(key) : null;
    }

    LocalizedSlug slug(String key) {
        YamlNode value = get(key).knowing("nl", "en");
        try {
            return new LocalizedSlug(value.text("nl"), value.optionalText("en").orElse(null));
        } catch (IllegalArgumentException e) {
            throw value.fault("an address has lower-case letters, digits and single hyphens", e);
        }
    }

    String scalar() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw fault("a single value belongs here");
    }

    private List<YamlNode> items() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(item -> new YamlNode(file, item)).toList();
        }
        throw fault("a list belongs here");
    }

    private Map<String, YamlNode> children() {
        if (!(node instanceof MappingNode mapping)) {
            throw fault("keys with values belong here");
        }
        Map<String, YamlNode> children = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = new YamlNode(file, tuple.getKeyNode()).scalar();
            if (children.put(key, new YamlNode(file, tuple.getValueNode())) != null) {
                throw new YamlNode(file, tuple.getKeyNode())
                        .fault("'" + key + "' stands here twice");
            }
        }
        return children;
    }
}
