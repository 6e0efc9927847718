package org.mememuseum.web.faces;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mememuseum.web.routes.PageQuery;

/** Makes forms post back to the URL in the browser, and answers invalid input with status 422. */
public class AddressViewHandler extends ViewHandlerWrapper {
  private static final int UNPROCESSABLE = 422;

  public AddressViewHandler(ViewHandler wrapped) {
    super(wrapped);
  }

  // Requests arrive under the path of an existing view; Faces would search for its file each time.
  @Override
  public String deriveViewId(FacesContext context, String requestViewId) {
    return requestViewId;
  }

  @Override
  public String deriveLogicalViewId(FacesContext context, String requestViewId) {
    return requestViewId;
  }

  @Override
  public String getActionURL(FacesContext context, String viewId) {
    var forwarded =
        context.getExternalContext().getRequestMap().get(RequestDispatcher.FORWARD_REQUEST_URI);
    var root = context.getViewRoot();
    if (forwarded instanceof String browserPath
        && root != null
        && viewId.equals(root.getViewId())) {
      return browserPath
          + PageQuery.of((HttpServletRequest) context.getExternalContext().getRequest());
    }
    return super.getActionURL(context, viewId);
  }

  @Override
  public void renderView(FacesContext context, UIViewRoot view) throws IOException {
    var external = context.getExternalContext();
    if (context.isValidationFailed()
        && external.getResponse() instanceof HttpServletResponse response
        && response.getStatus() == HttpServletResponse.SC_OK) {
      response.setStatus(UNPROCESSABLE);
    }
    super.renderView(context, view);
  }
}
