package org.mememuseum.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerIT {

  @TempDir private Path temporary;

  private DataFolder folder;
  private PostgresServer server;

  @BeforeEach
  void start() {
    folder = DataFolder.open(temporary.resolve("data"));
    server = PostgresServer.in(folder, BuildOutput.fromSystemProperties());
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
    folder.close();
  }

  @Test
  void whatWasCommittedSurvivesAKill() throws SQLException {
    execute("CREATE TABLE wall (name text)");
    execute("INSERT INTO wall VALUES ('north')");

    server.kill();
    server.start();

    assertThat(query("SELECT name FROM wall")).isEqualTo("north");
  }

  @Test
  void aStrangersProcessWithTheIdOfAKilledServerDoesNotKeepItFromStarting() throws IOException {
    server.kill();
    Path file = folder.postgres().resolve("data/postmaster.pid");
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    lines.set(0, Long.toString(ProcessHandle.current().pid()));
    Files.write(file, lines);

    server.start();

    assertThat(server.onExit()).isNotDone();
  }

  @Test
  void itWritesToDiskBeforeItAnswersAndKnowsItsUsersByPassword() throws SQLException {
    assertThat(query("SHOW fsync")).isEqualTo("on");
    assertThat(query("SHOW synchronous_commit")).isEqualTo("on");
    assertThat(query("SELECT rolsuper::text FROM pg_roles WHERE rolname = current_user"))
        .isEqualTo("false");
    assertThatThrownBy(() -> Databases.connect(server.url("museum"), PostgresServer.USER, "guess"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("password authentication failed");
  }

  @Test
  void itFoldsCaseBeyondAscii() throws SQLException {
    assertThat(query("SELECT lower('ÄÑÉ')")).isEqualTo("äñé");
  }

  private void execute(String statement) throws SQLException {
    try (Connection connection = connect();
        Statement sql = connection.createStatement()) {
      sql.execute(statement);
    }
  }

  private String query(String question) throws SQLException {
    try (Connection connection = connect();
        Statement sql = connection.createStatement();
        ResultSet answer = sql.executeQuery(question)) {
      answer.next();
      return answer.getString(1);
    }
  }

  private Connection connect() throws SQLException {
    return Databases.connect(server.url("museum"), PostgresServer.USER, server.password());
  }
}
