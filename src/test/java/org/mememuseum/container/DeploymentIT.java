package org.mememuseum.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Queue;
import jakarta.jms.TextMessage;
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

  private static final int PATIENCE_MS = 10_000;

  @Resource(lookup = "java:/jdbc/museum")
  private DataSource database;

  @Resource(lookup = "java:/jms/examination-failed")
  private Queue failed;

  @Resource(lookup = "java:/JmsXA")
  private ConnectionFactory messaging;

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

  @Test
  void aMessageSentIsReceived() throws JMSException {
    try (JMSContext messages = messaging.createContext()) {
      messages.createProducer().send(failed, "a picture");

      TextMessage received = (TextMessage) messages.createConsumer(failed).receive(PATIENCE_MS);

      assertThat(received.getText()).isEqualTo("a picture");
    }
  }
}
