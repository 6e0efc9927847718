package org.mememuseum.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mememuseum.Page;
import org.mememuseum.meme.Counts;

class RecordResolverTest {
  private final RecordResolver resolver = new RecordResolver();
  private final ELContext context = new PlainContext();

  @Test
  void componentsAreReadLikeProperties() {
    assertThat(resolver.getValue(context, new Counts(1, 2, 3), "likes")).isEqualTo(1L);
    assertThat(context.isPropertyResolved()).isTrue();
  }

  @Test
  void anEmptyOptionalIsNothing() {
    var page = Page.of(List.of("a"), 1, text -> null);

    assertThat(resolver.getValue(context, page, "next")).isNull();
    assertThat(context.isPropertyResolved()).isTrue();
  }

  @Test
  void whatIsNoComponentIsLeftToOthers() {
    assertThat(resolver.getValue(context, new Counts(1, 2, 3), "nonsense")).isNull();
    assertThat(resolver.getValue(context, Optional.empty(), "empty")).isNull();
    assertThat(context.isPropertyResolved()).isFalse();
  }

  private static final class PlainContext extends ELContext {
    @Override
    public ELResolver getELResolver() {
      throw new UnsupportedOperationException();
    }

    @Override
    public FunctionMapper getFunctionMapper() {
      throw new UnsupportedOperationException();
    }

    @Override
    public VariableMapper getVariableMapper() {
      throw new UnsupportedOperationException();
    }
  }
}
