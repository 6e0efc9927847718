package org.mememuseum.container;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.EnumSet;

/**
 * Puts a filter before all of the museum's that forwards requests for Arquillian's servlet to it.
 * The museum has no route for that path and would refuse it.
 */
@WebListener
public final class RunnerListener implements ServletContextListener {
  private static final String RUNNER = "/ArquillianServletRunnerEE9";

  @Override
  public void contextInitialized(ServletContextEvent event) {
    event
        .getServletContext()
        .addFilter(
            "runner",
            (request, response, chain) ->
                request.getRequestDispatcher(RUNNER).forward(request, response))
        .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, RUNNER);
  }
}
