package org.mememuseum.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DeploymentIT {

  @Resource(lookup = "java:/jdbc/museum")
  private DataSource database;

  @Deployment
  static WebArchive museum() {
    return MuseumWar.withTests(DeploymentIT.class);
  }

  @Test
  void theServerLendsConnectionsToThePostgresOfThisTest() throws SQLException {
    try (Connection connection = database.getConnection()) {
      assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo("PostgreSQL");
      assertThat(connection.getMetaData().getUserName()).isEqualTo("museum");
    }
  }
}
