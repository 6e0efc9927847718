package org.mememuseum.web.errors;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mememuseum.web.routes.FakeRequest;

class ErrorBoundaryTest {
  private final List<Object> sent = new ArrayList<>();
  private boolean committed;

  private HttpServletResponse response() {
    return (HttpServletResponse)
        Proxy.newProxyInstance(
            ErrorBoundaryTest.class.getClassLoader(),
            new Class<?>[] {HttpServletResponse.class},
            (proxy, called, arguments) -> {
              if (called.getName().equals("sendError")) {
                sent.add(arguments[0]);
              }
              return called.getName().equals("isCommitted") ? committed : null;
            });
  }

  /** Returns whether a request that fails with this exception is reported as a defect. */
  private boolean isReported(Exception failure) throws ServletException, IOException {
    var request = FakeRequest.to("http://localhost/").get();
    new ErrorBoundary()
        .doFilter(
            request,
            response(),
            (asked, answered) -> {
              if (failure instanceof IOException unread) {
                throw unread;
              }
              throw (RuntimeException) failure;
            });
    return Incident.find(request).isPresent();
  }

  @Test
  void whoeverLeavesWhileTheResponseIsSentIsNoDefect() throws Exception {
    committed = true;

    assertThat(isReported(new IOException("Broken pipe"))).isFalse();
    assertThat(isReported(new IllegalStateException("a defect"))).isTrue();
    assertThat(sent).isEmpty();
  }

  @Test
  void whatFailsBeforeItIsSentIsReportedAndAnswered() throws Exception {
    assertThat(isReported(new IOException("No space left on device"))).isTrue();
    assertThat(sent).containsExactly(500);
  }
}
