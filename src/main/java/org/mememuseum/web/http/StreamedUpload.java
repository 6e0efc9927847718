package org.mememuseum.web.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.fileupload2.core.AbstractFileUpload;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.RequestContext;

/** Commons FileUpload without storage: items are read one by one. */
final class StreamedUpload
    extends AbstractFileUpload<RequestContext, DiskFileItem, DiskFileItemFactory> {

  @Override
  public FileItemInputIterator getItemIterator(RequestContext source) throws IOException {
    return super.getItemIterator(source);
  }

  @Override
  public Map<String, List<DiskFileItem>> parseParameterMap(RequestContext source) {
    throw new UnsupportedOperationException("Nothing is kept here.");
  }

  @Override
  public List<DiskFileItem> parseRequest(RequestContext source) {
    throw new UnsupportedOperationException("Nothing is kept here.");
  }

  /** A body and its content type. */
  record Source(InputStream bytes, String contentType) implements RequestContext {
    @Override
    public String getCharacterEncoding() {
      return StandardCharsets.UTF_8.name();
    }

    @Override
    public long getContentLength() {
      return -1;
    }

    @Override
    public String getContentType() {
      return contentType;
    }

    @Override
    public InputStream getInputStream() {
      return bytes;
    }

    @Override
    public boolean isMultipartRelated() {
      return false;
    }
  }
}
