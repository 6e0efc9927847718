package org.mememuseum.web.faces;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Resolves record components as EL properties: {@code #{meme.details.title}}. An {@link Optional}
 * is unwrapped; an empty one becomes null.
 */
public class RecordResolver extends ELResolver {
  private static final ClassValue<Map<String, Method>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .collect(
                  Collectors.toUnmodifiableMap(
                      component -> component.getName(), component -> component.getAccessor()));
        }
      };

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    if (!(base instanceof Record)) {
      return null;
    }
    var accessor = COMPONENTS.get(base.getClass()).get(property);
    if (accessor == null) {
      return null;
    }
    context.setPropertyResolved(base, property);
    var value = invoke(accessor, base);
    return value instanceof Optional<?> optional ? optional.orElse(null) : value;
  }

  private static Object invoke(Method accessor, Object base) {
    try {
      return accessor.invoke(base);
    } catch (IllegalAccessException | InvocationTargetException unreadable) {
      throw new ELException(unreadable);
    }
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    return null;
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {
    if (base instanceof Record) {
      throw new PropertyNotWritableException("records do not change");
    }
  }

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    return base instanceof Record;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return String.class;
  }
}
