package org.mememuseum.aws;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** The part of CloudFormation's language that the museum's template uses: Ref, Sub and GetAtt. */
final class CloudFormation {
  private static final Pattern REFERENCE = Pattern.compile("\\$\\{([A-Za-z0-9:.]+)}");

  /** A function call in a tag, kept until everything it may refer to is known. */
  private record Call(String function, String argument) {}

  private final Map<String, String> names;

  private CloudFormation(Map<String, String> names) {
    this.names = names;
  }

  /** Returns the resources of a template by their logical ids, with all references resolved. */
  static Map<String, Node> resources(String text, Map<String, String> parameters) {
    Map<?, ?> document = new Yaml(new Tags()).load(text);
    var template = new Node(document);
    var language = new CloudFormation(values(template.at("Parameters"), parameters));
    Map<String, Node> resources = new LinkedHashMap<>();
    ((Map<?, ?>) template.at("Resources").value())
        .forEach(
            (id, resource) -> resources.put(id.toString(), new Node(language.resolved(resource))));
    return resources;
  }

  private static Map<String, String> values(Node parameters, Map<String, String> arguments) {
    Map<String, String> values = new HashMap<>();
    var declared = (Map<?, ?>) parameters.value();
    if (!declared.keySet().containsAll(arguments.keySet())) {
      throw new IllegalArgumentException("no such parameters: " + arguments.keySet());
    }
    declared.forEach(
        (name, parameter) ->
            new Node(parameter)
                .find("Default")
                .ifPresent(value -> values.put(name.toString(), value.text())));
    values.putAll(arguments);
    return values;
  }

  private Object resolved(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> all = new LinkedHashMap<>();
      map.forEach((key, entry) -> all.put(key, resolved(entry)));
      return all;
    }
    if (value instanceof List<?> list) {
      return list.stream().map(this::resolved).toList();
    }
    return value instanceof Call call ? resolved(call) : value;
  }

  private String resolved(Call call) {
    return call.function().equals("!Sub")
        ? REFERENCE
            .matcher(call.argument())
            .replaceAll(match -> Matcher.quoteReplacement(named(match.group(1))))
        : named(call.argument());
  }

  // Parameters have values; for a resource its logical id is enough here.
  private String named(String reference) {
    return names.getOrDefault(reference, "(" + reference + ")");
  }

  private static final class Tags extends SafeConstructor {
    Tags() {
      super(new LoaderOptions());
      for (String function : List.of("!Ref", "!Sub", "!GetAtt")) {
        yamlConstructors.put(
            new Tag(function),
            new AbstractConstruct() {
              @Override
              public Object construct(org.yaml.snakeyaml.nodes.Node node) {
                return new Call(function, ((ScalarNode) node).getValue());
              }
            });
      }
    }
  }
}
