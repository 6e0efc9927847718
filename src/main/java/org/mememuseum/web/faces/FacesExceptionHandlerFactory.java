package org.mememuseum.web.faces;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link FacesExceptionHandler} in front of Faces' own exception handler. */
public class FacesExceptionHandlerFactory extends ExceptionHandlerFactory {
  public FacesExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new FacesExceptionHandler(getWrapped().getExceptionHandler());
  }
}
