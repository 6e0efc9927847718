package org.mememuseum.web.faces;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * A flash that is always empty and refuses to store anything. Pages carry no state from one request
 * to the next, and a forged flash cookie has no effect.
 */
final class NoFlash extends Flash {
  @Override
  public void doPrePhaseActions(FacesContext context) {
    // There is nothing to restore.
  }

  @Override
  public void doPostPhaseActions(FacesContext context) {
    // There is nothing to save.
  }

  @Override
  public boolean isKeepMessages() {
    return false;
  }

  @Override
  public void setKeepMessages(boolean newValue) {
    throw unsupported();
  }

  @Override
  public boolean isRedirect() {
    return false;
  }

  @Override
  public void setRedirect(boolean newValue) {
    throw unsupported();
  }

  @Override
  public void putNow(String key, Object value) {
    throw unsupported();
  }

  @Override
  public void keep(String key) {
    throw unsupported();
  }

  @Override
  public Object put(String key, Object value) {
    throw unsupported();
  }

  @Override
  public void putAll(Map<? extends String, ?> map) {
    throw unsupported();
  }

  @Override
  public Object get(Object key) {
    return null;
  }

  @Override
  public Object remove(Object key) {
    return null;
  }

  @Override
  public void clear() {
    // It is always empty.
  }

  @Override
  public int size() {
    return 0;
  }

  @Override
  public boolean isEmpty() {
    return true;
  }

  @Override
  public boolean containsKey(Object key) {
    return false;
  }

  @Override
  public boolean containsValue(Object value) {
    return false;
  }

  @Override
  public Set<String> keySet() {
    return Set.of();
  }

  @Override
  public Collection<Object> values() {
    return Set.of();
  }

  @Override
  public Set<Map.Entry<String, Object>> entrySet() {
    return Set.of();
  }

  private static UnsupportedOperationException unsupported() {
    return new UnsupportedOperationException("The flash keeps nothing here.");
  }
}
