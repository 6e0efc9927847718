package org.mememuseum.adapter.jpa;

import java.sql.Types;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.DescriptorCustomizer;
import org.eclipse.persistence.mappings.converters.UUIDConverter;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;

/**
 * Allows null in {@code uuid} columns. EclipseLink 4.0 writes a null UUID as varchar, which
 * PostgreSQL refuses, and its converter fails on reading one; the JDBC driver converts by itself.
 */
public class NullableUuidCustomizer implements DescriptorCustomizer {
  @Override
  public void customize(ClassDescriptor row) {
    for (var mapping : row.getMappings()) {
      if (mapping instanceof AbstractDirectMapping column
          && column.getConverter() instanceof UUIDConverter) {
        column.setConverter(null);
        column.getField().setSqlType(Types.OTHER);
      }
    }
  }
}
