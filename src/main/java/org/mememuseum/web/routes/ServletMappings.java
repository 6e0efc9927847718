package org.mememuseum.web.routes;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import org.mememuseum.route.Route;

/** Maps the servlets of {@code web.xml} to the paths of their {@linkplain Route routes}. */
public class ServletMappings implements ServletContextListener {
  @Override
  public void contextInitialized(ServletContextEvent event) {
    var servlets = event.getServletContext().getServletRegistrations();
    for (Route route : Route.values()) {
      route.servletName().ifPresent(name -> servlets.get(name).addMapping(route.path()));
    }
  }
}
