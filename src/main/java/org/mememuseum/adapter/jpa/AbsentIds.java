package org.mememuseum.adapter.jpa;

import java.sql.Types;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.DescriptorCustomizer;
import org.eclipse.persistence.mappings.converters.UUIDConverter;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;

/**
 * Lets the ids of a row be absent. EclipseLink 4.0 writes an absent one as a text, which PostgreSQL
 * refuses, and its converter fails on reading one; the driver knows {@code uuid} without it.
 */
public class AbsentIds implements DescriptorCustomizer {
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
