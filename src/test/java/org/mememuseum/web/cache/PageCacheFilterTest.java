package org.mememuseum.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mememuseum.discovery.ContentVersion;
import org.mememuseum.memory.MovableClock;
import org.mememuseum.web.routes.FakeRequest;
import org.mememuseum.web.routes.PageQuery;

class PageCacheFilterTest {
  private static final String PAGE = "http://localhost/view/01890a5d-ac96-7b7c-8f3a-111111111111";

  private final ContentVersion content = new ContentVersion();
  private final PageCacheFilter filter =
      new PageCacheFilter(new PageCache(content, new MovableClock()), content, null);
  private final List<String> rendered = new ArrayList<>();

  /** Requests a page that says which query is its own. */
  private void get(String address, String pageQuery) throws ServletException, IOException {
    var request = FakeRequest.to(address).get();
    FilterChain page =
        (asked, answered) -> {
          rendered.add(address);
          PageQuery.keep(pageQuery, (HttpServletRequest) asked);
          answered.getOutputStream().write('x');
        };
    filter.doFilter(request, response(), page);
  }

  @Test
  void aPageIsCachedUnderItsOwnQuery() throws ServletException, IOException {
    String tag = PAGE + "?in=tag/%E7%8C%AB";
    get(tag, "?in=tag/%E7%8C%AB");
    get(tag, "?in=tag/%E7%8C%AB");
    get(PAGE, "");
    get(PAGE, "");
    get(PAGE + "?in=category/art", "?in=category/art");

    assertThat(rendered).containsExactly(tag, PAGE, PAGE + "?in=category/art");
  }

  @Test
  void aPageIsNotCachedUnderAnInventedQuery() throws ServletException, IOException {
    for (String query : List.of("?in=tag/x", "?x", "?in=tag/cats&x", "?in=tag%2fcats", "?")) {
      rendered.clear();
      get(PAGE + query, "?in=tag/cats");
      get(PAGE + query, "?in=tag/cats");

      assertThat(rendered).as(query).hasSize(2);
    }
    rendered.clear();
    get(PAGE, "");
    assertThat(rendered).containsExactly(PAGE);
  }

  private static HttpServletResponse response() {
    return (HttpServletResponse)
        Proxy.newProxyInstance(
            PageCacheFilterTest.class.getClassLoader(),
            new Class<?>[] {HttpServletResponse.class},
            (proxy, called, arguments) ->
                switch (called.getName()) {
                  case "getStatus" -> HttpServletResponse.SC_OK;
                  case "isCommitted" -> false;
                  case "getOutputStream" -> new Ignored();
                  default -> null;
                });
  }

  private static final class Ignored extends ServletOutputStream {
    @Override
    public void write(int octet) {
      // The test looks at what is rendered.
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException();
    }
  }
}
