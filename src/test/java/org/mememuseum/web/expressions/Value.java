package org.mememuseum.web.expressions;

import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * What is known of an expression's value without running the page.
 *
 * @param type the declared type; empty if it is not known
 * @param constant the value itself if it is a literal text
 */
record Value(Optional<Type> type, Optional<String> constant) {
  static final Value UNKNOWN = new Value(Optional.empty(), Optional.empty());
  private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.mememuseum.messages");

  static Value of(Type type) {
    return new Value(Optional.of(type), Optional.empty());
  }

  static Value literal(String text) {
    return new Value(Optional.of(String.class), Optional.of(text));
  }

  /**
   * Returns the value of a property, as the EL resolvers of the application find it.
   *
   * @throws IllegalArgumentException if the type is known and has no such property
   */
  Value property(String name) {
    if (type.isEmpty()) {
      return UNKNOWN;
    }
    Class<?> owner = raw(type.get());
    if (ResourceBundle.class.isAssignableFrom(owner)) {
      return message(name);
    }
    return component(owner, name)
        .or(() -> getter(owner, name))
        .orElseThrow(() -> new IllegalArgumentException("no property " + name + " of " + owner));
  }

  /**
   * Returns the result of a method.
   *
   * @throws IllegalArgumentException if the type is known and has no such method
   */
  Value method(String name, int arguments) {
    if (type.isEmpty()) {
      return UNKNOWN;
    }
    return Arrays.stream(raw(type.get()).getMethods())
        .filter(method -> method.getName().equals(name) && takes(arguments, method))
        .map(method -> of(method.getGenericReturnType()))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no method %s/%d of %s".formatted(name, arguments, type.get())));
  }

  /** Returns whether it is known to be a list. */
  boolean isList() {
    return type.filter(known -> Iterable.class.isAssignableFrom(raw(known))).isPresent();
  }

  /** Returns an element of this list. */
  Value element() {
    if (type.isEmpty()) {
      return UNKNOWN;
    }
    if (type.get() instanceof ParameterizedType list
        && Iterable.class.isAssignableFrom(raw(list))) {
      return of(list.getActualTypeArguments()[0]);
    }
    throw new IllegalArgumentException("not a list: " + type.get());
  }

  private static Value message(String key) {
    if (!BUNDLE.containsKey(key)) {
      throw new IllegalArgumentException("no message " + key);
    }
    return of(String.class);
  }

  // As RecordResolver, which reads through an Optional.
  private static Optional<Value> component(Class<?> owner, String name) {
    if (!owner.isRecord()) {
      return Optional.empty();
    }
    return Arrays.stream(owner.getRecordComponents())
        .filter(component -> component.getName().equals(name))
        .map(RecordComponent::getGenericType)
        .map(
            found ->
                found instanceof ParameterizedType optional && raw(optional) == Optional.class
                    ? optional.getActualTypeArguments()[0]
                    : found)
        .map(Value::of)
        .findFirst();
  }

  // As BeanELResolver, which asks the Introspector, too.
  private static Optional<Value> getter(Class<?> owner, String name) {
    try {
      return Arrays.stream(Introspector.getBeanInfo(owner).getPropertyDescriptors())
          .filter(property -> property.getName().equals(name) && property.getReadMethod() != null)
          .map(property -> of(property.getReadMethod().getGenericReturnType()))
          .findFirst();
    } catch (IntrospectionException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static boolean takes(int arguments, Method method) {
    int parameters = method.getParameterCount();
    return method.isVarArgs() ? arguments >= parameters - 1 : arguments == parameters;
  }

  private static Class<?> raw(Type type) {
    if (type instanceof ParameterizedType parameterized) {
      return (Class<?>) parameterized.getRawType();
    }
    return type instanceof Class<?> plain ? plain : Object.class;
  }
}
