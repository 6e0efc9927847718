package org.mememuseum.aws;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value in a YAML document: a map, a list or a text. */
record Node(Object value) {
  /** Returns what a map has under a key; fails if it has nothing there. */
  Node at(String key) {
    return find(key).orElseThrow(() -> new IllegalArgumentException("no " + key + " in " + value));
  }

  /** Returns what a map has under a key. */
  Optional<Node> find(String key) {
    return Optional.ofNullable(((Map<?, ?>) value).get(key)).map(Node::new);
  }

  /** Returns the elements of the list under a key; none if there is no such list. */
  List<Node> listAt(String key) {
    return find(key)
        .map(list -> ((List<?>) list.value()).stream().map(Node::new).toList())
        .orElse(List.of());
  }

  String text() {
    return String.valueOf(value);
  }
}
