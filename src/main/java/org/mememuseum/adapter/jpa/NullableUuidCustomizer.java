package org.mememuseum.adapter.jpa;

import java.sql.Types;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.DescriptorCustomizer;
import org.eclipse.persistence.mappings.converters.UUIDConverter;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;

/**
 * Allows null in {@code uuid} columns. EclipseLink 4.0 writes a null UUID as varchar, which
 * PostgreSQL rejects, and its converter fails when it reads a null. Without the converter, the JDBC
 * driver does the conversion.
 */
public class NullableUuidCustomizer implements DescriptorCustomizer {
  @Override
  public void customize(ClassDescriptor descriptor) {
    for (var mapping : descriptor.getMappings()) {
      if (mapping instanceof AbstractDirectMapping column
          && column.getConverter() instanceof UUIDConverter) {
        column.setConverter(null);
        column.getField().setSqlType(Types.OTHER);
      }
    }
  }
}
