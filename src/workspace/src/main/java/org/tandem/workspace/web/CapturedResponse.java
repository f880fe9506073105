package org.tandem.workspace.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Holds back a body until it is known what to make of it. */
final class CapturedResponse extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private PrintWriter writer;

    CapturedResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new Memory();
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(body, charset()));
        }
        return writer;
    }

    private Charset charset() {
        String type = getContentType();
        return type != null && type.contains("charset=")
                ? Charset.forName(getCharacterEncoding())
                : StandardCharsets.UTF_8;
    }

    @Override
    public void flushBuffer() {
        // Nothing leaves before the end.
    }

    @Override
    public void setContentLength(int length) {
        // Known only at the end.
    }

    @Override
    public void setContentLengthLong(long length) {
        // Known only at the end.
    }

    boolean isHtml() {
        return getContentType() != null && getContentType().startsWith("text/html");
    }

    String text() {
        flush();
        return body.toString(charset());
    }

    /** Sends the body as it was written. */
    void release() throws IOException {
        flush();
        if (body.size() > 0) {
            getResponse().getOutputStream().write(body.toByteArray());
        }
    }

    private void flush() {
        if (writer != null) {
            writer.flush();
        }
    }

    private final class Memory extends ServletOutputStream {
        @Override
        public void write(int b) {
            body.write(b);
        }

        @Override
        public void write(byte[] bytes, int start, int length) {
            body.write(bytes, start, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("Plugin pages are written at once");
        }
    }
}
