package org.isnad.server;

import java.io.IOException;

/** An answer that broke off after its first byte: the connection is cut, so that the client sees it. */
final class BrokenAnswerException extends IOException {

    private static final long serialVersionUID = 1L;

    BrokenAnswerException() {
        super("the answer broke off, and so does the connection");
    }

    /** It is no fault to be looked into. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
