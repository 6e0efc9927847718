package org.mememuseum.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mememuseum.aws.Call;
import org.mememuseum.aws.Call.Service;

/** The calls that pages and actions make to Amazon's services, as a table for people. */
final class CallTable {
  private static final List<String> HEAD =
      List.of("page or action", "DynamoDB reads", "DynamoDB writes", "S3", "Rekognition", "SNS");
  private static final Set<String> READS = Set.of("GetItem", "BatchGetItem", "Query", "Scan");

  private final Map<String, List<Call>> rows = new LinkedHashMap<>();

  /** Records the calls of a row. If a row is measured several times, the fewest calls count. */
  void note(String row, List<Call> calls) {
    rows.merge(
        row, List.copyOf(calls), (first, second) -> second.size() < first.size() ? second : first);
  }

  /** Returns the calls of a row. */
  List<Call> of(String row) {
    return rows.get(row);
  }

  /** Returns the table in Markdown. */
  String markdown() {
    return Stream.concat(
            Stream.of(line(HEAD), "|" + "---|".repeat(HEAD.size())),
            rows.entrySet().stream().map(row -> line(cells(row.getKey(), row.getValue()))))
        .collect(Collectors.joining("\n"));
  }

  /** Returns the table found in a document; empty text if there is none. */
  static String in(Path document) throws IOException {
    return Files.readAllLines(document).stream()
        .dropWhile(text -> !text.equals(line(HEAD)))
        .takeWhile(text -> text.startsWith("|"))
        .collect(Collectors.joining("\n"));
  }

  private static List<String> cells(String row, List<Call> calls) {
    List<String> cells = new ArrayList<>(List.of(row));
    cells.add(cell(calls, call -> isOf(call, Service.DYNAMODB) && isRead(call)));
    cells.add(cell(calls, call -> isOf(call, Service.DYNAMODB) && !isRead(call)));
    for (var service : List.of(Service.S3, Service.REKOGNITION, Service.SNS)) {
      cells.add(cell(calls, call -> isOf(call, service)));
    }
    return cells;
  }

  private static String cell(List<Call> calls, Predicate<Call> filter) {
    return calls.stream()
        .filter(filter)
        .collect(Collectors.groupingBy(CallTable::named, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(operation -> operation.getValue() + " " + operation.getKey())
        .collect(Collectors.joining(", "));
  }

  private static String named(Call call) {
    String tables = call.tables().replace("Table", "");
    return isRead(call)
        ? call.operation() + " " + tables + call.index().map(name -> "/" + name).orElse("")
        : call.operation();
  }

  private static boolean isOf(Call call, Service service) {
    return call.service() == service;
  }

  static boolean isRead(Call call) {
    return READS.contains(call.operation());
  }

  private static String line(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.isEmpty() ? " " : " " + cell + " ")
        .collect(Collectors.joining("|", "|", "|"));
  }
}
