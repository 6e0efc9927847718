package org.mememuseum.aws;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value in a YAML document: a map, a list or text. */
record Node(Object value) {
  /** Returns the value under a map's key; fails if there is none. */
  Node at(String key) {
    return find(key).orElseThrow(() -> new IllegalArgumentException("no " + key + " in " + value));
  }

  /** Returns the value under a map's key. */
  Optional<Node> find(String key) {
    return Optional.ofNullable(((Map<?, ?>) value).get(key)).map(Node::new);
  }

  /** Returns the elements of the list under a key; empty if there is no such list. */
  List<Node> listAt(String key) {
    return find(key)
        .map(list -> ((List<?>) list.value()).stream().map(Node::new).toList())
        .orElse(List.of());
  }

  String text() {
    return String.valueOf(value);
  }
}
