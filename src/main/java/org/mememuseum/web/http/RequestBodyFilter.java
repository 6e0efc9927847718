package org.mememuseum.web.http;

import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mememuseum.security.ClientAddress;
import org.mememuseum.security.ClientNetwork;

/**
 * Reads the body of a request before the page or servlet does, without blocking a thread: a slow or
 * stalled client costs only a connection and the bytes received so far. When the body is complete,
 * the request continues as an asynchronous dispatch with a {@link FormRequest}. A body must arrive
 * before its {@linkplain BodyDeadline timeout} (else 408), and the number of concurrent bodies is
 * limited for each address and in total (else 429). A form that is too large gets 413, a malformed
 * one 400.
 */
public class RequestBodyFilter extends HttpFilter {
  // Browsers open six connections, and many users may share an address. All take a few megabytes.
  private static final int IN_ALL = 400;
  private static final int FROM_ONE_ADDRESS = 40;

  private final transient ConcurrencyLimit open = new ConcurrencyLimit(IN_ALL, FROM_ONE_ADDRESS);
  private final transient ClientAddress addresses;
  private final transient TemporaryFolder temporary;

  @Inject
  public RequestBodyFilter(ClientAddress addresses, TemporaryFolder temporary) {
    this.addresses = addresses;
    this.temporary = temporary;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getDispatcherType() == DispatcherType.ASYNC) {
      resume(request, response, chain);
      return;
    }
    if (request.getContentLengthLong() <= 0) {
      chain.doFilter(request, response);
      return;
    }
    String address = ClientNetwork.of(addresses.of(request));
    if (open.tryAcquire(address)) {
      receive(request, response, address);
    } else {
      refuse(429, response);
    }
  }

  private void receive(HttpServletRequest request, HttpServletResponse response, String address)
      throws IOException {
    AsyncContext async = request.startAsync(request, response);
    var body = ReceivedBody.of(request.getContentLengthLong(), temporary.path());
    var reader = new BodyReader(async, body, () -> open.release(address));
    async.setTimeout(BodyDeadline.of(request.getContentLengthLong()).toMillis());
    async.addListener(reader);
    request.getInputStream().setReadListener(reader);
  }

  private static void resume(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var received = BodyReader.find(request);
    if (received.isEmpty()) {
      refuse(HttpServletResponse.SC_REQUEST_TIMEOUT, response);
      return;
    }
    FormRequest form;
    try {
      form = FormRequest.of(request, received.get());
    } catch (FormTooLargeException tooLarge) {
      refuse(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, response);
      return;
    } catch (MalformedFormException malformed) {
      refuse(HttpServletResponse.SC_BAD_REQUEST, response);
      return;
    }
    chain.doFilter(form, response);
  }

  // Closes the connection instead of reading the rest of the body.
  private static void refuse(int status, HttpServletResponse response) throws IOException {
    response.setHeader("Connection", "close");
    response.sendError(status);
  }
}
