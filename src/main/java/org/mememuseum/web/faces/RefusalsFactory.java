package org.mememuseum.web.faces;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link Refusals} in front of how Faces itself handles exceptions. */
public class RefusalsFactory extends ExceptionHandlerFactory {
  public RefusalsFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new Refusals(getWrapped().getExceptionHandler());
  }
}
