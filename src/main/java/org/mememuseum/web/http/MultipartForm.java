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
 * A form of the type {@code multipart/form-data}. Its text is read at once, within bounds; a file
 * stays where the body is, and is read from there.
 *
 * @param files the files in the order in which they came; also an empty one where none was chosen
 */
record MultipartForm(FormFields fields, List<Part> files) {

  static MultipartForm read(ReceivedBody body, String contentType)
      throws IOException, FormTooLargeException, MalformedFormException {
    var fields = new FormFields();
    List<Part> files = new ArrayList<>();
    try (var bytes = body.open()) {
      FileItemInputIterator items = items(bytes, contentType);
      for (int place = 0; items.hasNext(); place++) {
        FileItemInput item = items.next();
        if (item.isFormField()) {
          fields.add(item.getFieldName(), item.getInputStream());
        } else {
          fields.countOne();
          files.add(file(item, place, body, contentType));
        }
      }
    } catch (FileUploadSizeException longHeader) {
      throw new FormTooLargeException();
    } catch (FileUploadException | IllegalArgumentException malformed) {
      throw new MalformedFormException(malformed);
    }
    return new MultipartForm(fields, List.copyOf(files));
  }

  private static Part file(FileItemInput item, int place, ReceivedBody body, String contentType)
      throws IOException {
    long size = item.getInputStream().transferTo(OutputStream.nullOutputStream());
    return new FilePart(
        item.getFieldName(),
        item.getName(),
        item.getContentType(),
        size,
        () -> open(body, contentType, place));
  }

  private static InputStream open(ReceivedBody body, String contentType, int place)
      throws IOException {
    InputStream bytes = body.open();
    FileItemInputIterator items = items(bytes, contentType);
    for (int before = 0; before < place; before++) {
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
