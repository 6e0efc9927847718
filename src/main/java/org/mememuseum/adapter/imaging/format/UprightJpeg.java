package org.mememuseum.adapter.imaging.format;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.w3c.dom.NodeList;

/** Re-encodes a JPEG upright, with a slight loss of quality. */
public final class UprightJpeg {
  private static final float TOP_QUALITY = 0.95f;

  private UprightJpeg() {}

  /** Returns the upright picture without its colour profile. */
  public static byte[] pack(TurnedRows rows, int channels) {
    ImageWriter writer = newWriter();
    var bytes = new ByteArrayOutputStream();
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(TOP_QUALITY);
      BufferedImage image = image(rows, channels);
      writer.write(null, new IIOImage(image, null, unsubsampled(writer, param, image)), param);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (OutOfMemoryError e) {
      throw new UncheckedIOException(new IOException("libjpeg could not pack a picture", e));
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** Returns metadata that turns off chroma subsampling. */
  private static IIOMetadata unsubsampled(
      ImageWriter writer, ImageWriteParam param, BufferedImage image) throws IOException {
    IIOMetadata metadata =
        writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), param);
    String format = metadata.getNativeMetadataFormatName();
    var root = (IIOMetadataNode) metadata.getAsTree(format);
    NodeList components = root.getElementsByTagName("componentSpec");
    for (int i = 0; i < components.getLength(); i++) {
      var component = (IIOMetadataNode) components.item(i);
      component.setAttribute("HsamplingFactor", "1");
      component.setAttribute("VsamplingFactor", "1");
    }
    metadata.setFromTree(format, root);
    return metadata;
  }

  /** Returns an image that stores no pixels but reads its rows on demand. */
  private static BufferedImage image(TurnedRows rows, int channels) {
    int space = channels == 1 ? ColorSpace.CS_GRAY : ColorSpace.CS_sRGB;
    var colours =
        new ComponentColorModel(
            ColorSpace.getInstance(space), false, false, Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
    var samples =
        new PixelInterleavedSampleModel(
            DataBuffer.TYPE_BYTE,
            rows.width(),
            rows.height(),
            channels,
            rows.width() * channels,
            IntStream.range(0, channels).toArray());
    var raster = Raster.createWritableRaster(samples, new RowBuffer(rows, channels), null);
    return new BufferedImage(colours, raster, false, null);
  }

  private static ImageWriter newWriter() {
    Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("jpeg");
    while (writers.hasNext()) {
      ImageWriter writer = writers.next();
      if (writer.getClass().getModule() == ImageIO.class.getModule()) {
        return writer;
      }
    }
    throw new IllegalStateException("This Java cannot write JPEG");
  }

  /** A read-only buffer that reads the rows in order, one row at a time. */
  private static final class RowBuffer extends DataBuffer {
    private final TurnedRows rows;
    private final int rowLength;
    private int[] row;
    private int start = -1;

    RowBuffer(TurnedRows rows, int channels) {
      super(TYPE_BYTE, rows.width() * rows.height() * channels);
      this.rows = rows;
      this.rowLength = rows.width() * channels;
      this.row = new int[0];
    }

    @Override
    public int getElem(int bank, int index) {
      if (start < 0 || index < start || index >= start + rowLength) {
        int y = index / rowLength;
        row = rows.row(y);
        start = y * rowLength;
      }
      return row[index - start];
    }

    @Override
    public void setElem(int bank, int index, int value) {
      throw new UnsupportedOperationException("These samples are only read");
    }
  }
}
