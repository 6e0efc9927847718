package org.mememuseum.web.http;

import jakarta.servlet.http.Part;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.FileUploadSizeException;

/**
 * A form of the type {@code multipart/form-data}. Its text fields are read immediately, within
 * {@link FormLimits}; files stay in the body and are read from there on demand.
 *
 * @param files the files in the order of the form, with an empty one if none was chosen
 */
record MultipartForm(FormFields fields, List<Part> files) {

  static MultipartForm read(ReceivedBody body, String contentType)
      throws IOException, FormTooLargeException, MalformedFormException {
    var fields = new FormFields();
    List<Part> files = new ArrayList<>();
    try (var bytes = body.open()) {
      FileItemInputIterator items = items(bytes, contentType);
      for (int index = 0; items.hasNext(); index++) {
        FileItemInput item = items.next();
        if (item.isFormField()) {
          fields.add(item.getFieldName(), item.getInputStream());
        } else {
          fields.countOne();
          files.add(file(item, index, body, contentType));
        }
      }
    } catch (FileUploadSizeException longHeader) {
      throw new FormTooLargeException();
    } catch (FileUploadException | IllegalArgumentException malformed) {
      throw new MalformedFormException(malformed);
    }
    return new MultipartForm(fields, List.copyOf(files));
  }

  private static Part file(FileItemInput item, int index, ReceivedBody body, String contentType)
      throws IOException {
    long size = item.getInputStream().transferTo(OutputStream.nullOutputStream());
    return new FilePart(
        item.getFieldName(),
        item.getName(),
        item.getContentType(),
        size,
        () -> open(body, contentType, index));
  }

  private static InputStream open(ReceivedBody body, String contentType, int index)
      throws IOException {
    InputStream bytes = body.open();
    FileItemInputIterator items = items(bytes, contentType);
    for (int skipped = 0; skipped < index; skipped++) {
      items.next();
    }
    return new FilterInputStream(items.next().getInputStream()) {
      @Override
      public void close() throws IOException {
        bytes.close();
      }
    };
  }

  private static FileItemInputIterator items(InputStream bytes, String contentType)
      throws IOException {
    var upload = new StreamedUpload();
    upload.setMaxPartHeaderSize(FormLimits.PART_HEADER);
    upload.setHeaderCharset(StandardCharsets.UTF_8);
    return upload.getItemIterator(new StreamedUpload.Source(bytes, contentType));
  }
}
